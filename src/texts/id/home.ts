import type { home as english } from '../en/home';
import { bold, channel, code, person, phrase, time } from '../phrase';
import { number } from './number';

export const home: typeof english = {
  manage: 'Kelola grup obrolan',
  setUp: 'Siapkan desk',
  about: (heading, subject) => phrase`${bold(heading)}: ${subject}`,
  lookAgain: 'Halaman ini sudah tidak terkini. Sekarang sudah diperbarui: silakan lihat lagi.',
  noDesk: 'Setelah Anda berada di channel sebuah desk, halaman ini menampilkan apa yang menunggu Anda di sana.',

  waiting: {
    title: 'Yang menunggu Anda',
    none: 'Tidak ada yang menunggu keputusan Anda. Jika ada, itu akan tampil di sini dan di channel-nya.',
    asked: (requesterId, channelId, at) =>
      phrase`${bold('Diajukan oleh:')} ${person(requesterId)} di ${channel(channelId)}, ${time(at)}`,
    more: (count, command, channelId) =>
      phrase`Dan ${number(count)} lagi: ketik ${code(command)} di ${channel(channelId)}.`,
  },
  own: {
    title: 'Permintaan Anda',
    none: 'Anda belum mengajukan apa pun. Tombol di atas menampilkan apa yang dapat dilakukan.',
    line: (heading, subject, state, channelId, at) =>
      phrase`${bold(heading)}: ${subject}. ${state}. Diajukan di ${channel(channelId)}, ${time(at)}.`,
  },
  desks: {
    title: 'Desk Anda',
    line: (channelId, counts, waiting) => phrase`${channel(channelId)}: ${counts} ${waiting}.`,
    counts: (count, links, full, members, at) =>
      phrase`${number(count)} grup, ${number(links)} dengan tautan undangan, ${number(full)} penuh, paling banyak ${number(members)} anggota, per ${time(at)}.`,
    counting: 'Grup sedang dihitung…',
    uncounted: 'Grup tidak dapat dihitung saat ini. Buka halaman ini lagi sebentar lagi.',
    pending: (count) => `${number(count)} permintaan menunggu`,
    pendingMany: (counted) => `Lebih dari ${number(counted)} permintaan menunggu`,
    more: (count) => `Dan ${number(count)} desk lagi.`,
  },
  recent: {
    title: 'Perubahan terakhir',
    none: 'Belum ada permintaan yang berakhir di desk Anda.',
    ended: (at) => phrase`Berakhir ${time(at)}.`,
  },
};

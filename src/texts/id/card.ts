import type { card as english } from '../en/card';
import { bold, type Part, type Phrase, phrase, time } from '../phrase';
import { number } from './number';

const joined = (people: readonly Part[], last: string): Phrase =>
  people.flatMap((each, i) => (i === 0 ? [each] : [i === people.length - 1 ? last : ', ', each]));

const approvers = (count: number): string => (count === 2 ? 'Dua penyetuju' : `${number(count)} penyetuju`);

export const card: typeof english = {
  anyOf: (people) => joined(people, ' atau '),
  allOf: (people) => joined(people, ' dan '),
  anApprover: 'penyetuju desk ini',
  more: (count) => `${number(count)} orang lagi`,

  about: {
    waiting: (who, until) =>
      phrase`Tidak ada yang terjadi sampai ${who} mengonfirmasi. Ini kedaluwarsa ${time(until)}.`,
    waitingForSeveral: (who, needed, until) =>
      phrase`Tidak ada yang terjadi sampai ${needed} dari mereka mengonfirmasi: ${who}. Ini kedaluwarsa ${time(until)}.`,
    several: {
      deletes: (needed) => `${approvers(needed)} perlu mengonfirmasi: ini menghapus grup.`,
      removes: (needed, members) =>
        `${approvers(needed)} perlu mengonfirmasi: dengan ini, ${number(members)} anggota dikeluarkan dalam 24 jam.`,
      policy: (needed) => `${approvers(needed)} perlu mengonfirmasi, sesuai aturan desk ini.`,
    },
    lookAgain: (who, until) =>
      phrase`Grup berubah, jadi tidak ada yang dilakukan. ${who} perlu memeriksa lagi. Ini kedaluwarsa ${time(until)}.`,
    approvedBy: (who) =>
      phrase`${who} telah mengonfirmasi. Ini dimulai setelah tidak ada permintaan lain yang berjalan untuk grup ini.`,
    approvedByPolicy:
      'Tidak perlu penyetuju. Ini dimulai setelah tidak ada permintaan lain yang berjalan untuk grup ini.',
    deniedBy: (who) => phrase`${who} menolak ini. Tidak ada yang diubah.`,
    denied: 'Tidak ada yang diubah.',
    withdrawn: 'Pemohon menarik ini kembali. Tidak ada yang diubah.',
    expired: 'Tidak ada yang memutuskan tepat waktu. Tidak ada yang diubah.',
    expiredWaiting: 'Ini dikonfirmasi tetapi tidak dapat dimulai tepat waktu. Tidak ada yang diubah.',
    stale: 'Grup sudah tidak ada atau kini milik desk lain. Tidak ada yang diubah.',
    executing: 'Grup dibaca sekali lagi, lalu WhatsApp diminta satu kali.',
    settling: 'Grup sedang dibaca untuk melihat apa yang benar-benar terjadi.',
    unknown: (who) =>
      phrase`Pembacaan grup tidak menunjukkan apa yang terjadi. Silakan periksa grupnya, lalu ${who} menyatakannya di sini.`,
    saidBy: (who) => phrase`Dinyatakan oleh ${who}, tidak dibaca ulang.`,
  },

  asked: 'Diajukan oleh',
  confirmed: 'Dikonfirmasi oleh',
  willHappen: 'Yang akan terjadi',
  wasAsked: 'Yang diminta',
  changes: 'Perubahan',
  groupChanged: 'Yang berubah di grup',
  nothing: 'kosong',
  fact: (label, value) => phrase`${bold(`${label}:`)} ${value}`,
  difference: (label, before, after) => phrase`${bold(`${label}:`)} ${before} → ${after}`,
  longDifference: (label, before, after) =>
    phrase`${bold(`${label}, sebelum:`)} ${before}\n${bold(`${label}, sesudah:`)} ${after}`,
  beforeNow: (label, before, now) => phrase`${bold(`${label}:`)} sebelumnya ${before}, kini ${now}`,
  votes: (votes, needed, who) => phrase`${votes} dari ${needed} konfirmasi sejauh ini: ${who}`,
  done: 'Yang dilakukan',
  missing: 'Yang tidak dilakukan',
  requestId: (id) => `Permintaan ${id}`,
  revision: (revision) => `Versi ${revision}`,

  summary: (heading, subject, state, requester, about) =>
    phrase`${heading}: ${subject}. Diajukan oleh ${requester}. ${state}. ${about}`,

  buttons: {
    deny: 'Tolak',
    withdraw: 'Tarik kembali',
    happened: 'Sudah terjadi',
    didNotHappen: 'Tidak terjadi',
    showLink: 'Tampilkan tautan',
    showNumbers: 'Tampilkan nomor lengkap',
    back: 'Jangan sekarang',
  },
};

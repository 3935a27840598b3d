import type { views as english } from '../en/views';
import { link, phrase, time } from '../phrase';
import { number } from './number';

const askAnyway = 'Tetap ajukan';

export const views: typeof english = {
  cancel: 'Batal',
  close: 'Tutup',
  loading: 'Membaca grup…',
  working: 'Sedang dikerjakan…',
  groupLabel: 'Grup',
  subjectMissing: '(tanpa nama)',
  nothingToTick: 'Tidak ada yang dapat dipilih. Pilih grup lain, atau tutup formulir ini.',
  option: (memberCount, max, status) =>
    memberCount === undefined ? status : `${number(memberCount)} dari ${number(max)} anggota · ${status}`,
  continue: 'Lanjutkan',
  after: {
    destructive: 'Penyetuju desk ini perlu mengonfirmasi sebelum ada yang terjadi.',
    change: 'Ini dimulai segera setelah Anda mengajukannya; channel melihatnya.',
  },

  menu: {
    title: 'Kelola grup chat',
    intro: 'Apa yang ingin Anda lakukan?',
    desk: 'Channel',
    reads: 'Lihat',
    changes: 'Ubah',
    dangerous: 'Perlu penyetuju',
    readsHint: 'Hanya Anda yang melihat jawabannya.',
    changesHint: 'Ditulis di channel dan langsung dijalankan.',
    dangerousHint: 'Ditulis di channel; tidak ada yang terjadi sebelum penyetuju mengonfirmasi.',
    nothing: 'Belum ada apa-apa di sini untuk Anda. Minta admin ruang kerja ini menyiapkan Groupkeeper.',
  },

  askedBefore: {
    title: 'Baru saja diajukan',
    submit: askAnyway,
    said: (at) => phrase`Anda sudah mengajukan hal yang persis sama: ${time(at)}. Tidak ada yang diajukan dua kali.`,
    see: (url) => phrase`${link(url, 'Lihat permintaan sebelumnya')}`,
    state: (state) => `Statusnya: ${state}.`,
    next: `Jika Anda memang menginginkannya dua kali, tekan “${askAnyway}”.`,
  },

  help: {
    title: 'Groupkeeper: yang dapat Anda ketik',
    intro: (command) => `Ketik ${command} saja untuk membuka menu: semuanya juga tersedia di sana.`,
    help: 'Tampilkan ini.',
    menu: 'Buka menu.',
    youMayAll: 'Anda boleh melakukan semua yang tercantum di sini.',
    youMaySome: 'Anda boleh melakukan yang tercantum di sini, kecuali jika ada baris yang menyebutkan lain.',
    youMayNot: (why) => `Bukan untuk Anda: ${why}`,
  },
};

import type * as english from '../en/foresight';
import { code, person, phrase, time } from '../phrase';
import { files } from './files';
import { number } from './number';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const finality: typeof english.finality = {
  never: 'Ini tidak dapat diurungkan.',
  undo: 'Dapat diurungkan selama 30 menit.',
  link_dies: 'Tautan baru dapat dibuat, tetapi tautan lama tidak akan berfungsi lagi.',
  link_made: 'Tautan dapat dihapus lagi. Yang sudah bergabung sampai saat itu tetap berada di grup.',
  group_made: 'Grup dapat dihapus lagi, dengan permintaan tersendiri.',
};

export const ago: typeof english.ago = (age) => {
  if (age < HOUR) return 'kurang dari satu jam yang lalu';
  const said = age < DAY ? `${Math.floor(age / HOUR)} jam` : `${number(Math.floor(age / DAY))} hari`;
  return `${said} yang lalu`;
};

export const madeBy: typeof english.madeBy = (origin) =>
  origin === undefined ? [] : phrase` (dibuat ${ago(origin.age)} oleh ${person(origin.by)})`;

export const undo: typeof english.undo = {
  button: 'Urungkan',
  title: 'Urungkan',
  until: (at) => phrase`Dapat diurungkan sampai ${time(at)}.`,
  about: 'Formulir ini meminta isi sebelumnya dikembalikan, sebagai permintaan tersendiri. Periksa dulu, lalu ajukan.',
  tooLate: (at) =>
    phrase`Terlambat: ini hanya dapat diurungkan sampai ${time(at)}. Anda masih dapat mengubahnya sendiri dengan ${code('/chatgroup')}.`,
  notDone: phrase`Permintaan ini tidak berhasil, jadi tidak ada yang perlu diurungkan.`,
  nothing: 'Tidak ada yang dapat dikembalikan, jadi tidak ada yang diajukan.',
};

export const together: typeof english.together = {
  label: 'Tambahan',
  hint: 'Permintaan tersendiri dengan kartu sendiri: penyetuju mengonfirmasinya secara terpisah.',
  refused: (title, refusal) =>
    phrase`Yang Anda isi telah diajukan. Tambahan yang Anda centang (${title}) tidak diajukan: ${refusal}`,
};

export const qr: typeof english.qr = {
  button: 'Kirim kode QR ke saya',
  title: (subject) => `Kode QR ${subject}`,
  say: (subject) =>
    `Kode QR tautan undangan ${subject}, sesuai keadaan sekarang. Siapa pun yang memindainya dapat bergabung ke grup, sampai tautannya dihapus atau diganti.`,
  alt: (subject) => `Kode QR menuju grup WhatsApp ${subject}`,
  sent: phrase`Kode QR telah dikirim kepada Anda sebagai pesan langsung. Slack menyimpan filenya sampai ada yang menghapusnya: “${files.delete}” ada di bawahnya.`,
};

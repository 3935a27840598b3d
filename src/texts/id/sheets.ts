import type { sheets as english } from '../en/sheets';
import { number } from './number';

export const sheets: typeof english = {
  send: 'Kirim CSV ke saya',
  title: (answer) => `${answer} (CSV)`,
  rows: (count) => `${number(count)} baris.`,
  cut: (most) => `Hanya ${number(most)} terbaru yang ada di dalamnya: persempit filter untuk melihat yang lain.`,
  masked: 'Nomor telepon disamarkan.',
  full: 'File ini memuat nomor telepon lengkap pelanggan. Simpan di tempat yang aman.',
  sent: 'CSV telah dikirim ke pesan langsung Anda dengan Groupkeeper.',
};

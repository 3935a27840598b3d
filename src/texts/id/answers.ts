import type { answers as english } from '../en/answers';
import { phrase } from '../phrase';
import { number } from './number';

export const answers: typeof english = {
  page: (index, pages) => `Halaman ${number(index)} dari ${number(pages)}`,
  rows: (count) => `${number(count)} baris`,
  emptyCell: '–',
  cell: (column, value) => `${column}: ${value}`,
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  share: 'Bagikan di channel',
  sharedBy: (who) => phrase`Dibagikan oleh ${who}`,
  onlyYou: 'Hanya Anda yang dapat melihat ini.',
  shortened: (shown, total) => `Menampilkan ${number(shown)} dari ${number(total)} baris: sisanya tidak muat.`,

  linkTitle: 'Tautan undangan',
  link: (subject) => `Tautan undangan ${subject}`,
  linkWarning:
    'Siapa pun yang memiliki tautan ini dapat bergabung ke grup. Hanya Anda yang dapat melihatnya di sini; hati-hati saat menempelkannya.',
  noLink: (subject) => `${subject} tidak memiliki tautan undangan. Ketik /chatgroup link create untuk membuatnya.`,
  numbersTitle: 'Anggota',
  numbers: (subject, count) => `${number(count)} anggota ${subject}`,
  numbersWarning: 'Ini nomor telepon pelanggan. Hanya Anda yang dapat melihatnya di sini.',
  noNumbers: (subject) => `${subject} tidak memiliki anggota. Orang bergabung lewat tautan undangannya.`,
};

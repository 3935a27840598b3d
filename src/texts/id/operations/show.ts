import type { show as english } from '../../en/operations/show';
import { code, phrase } from '../../phrase';
import { card } from '../card';

export const show: typeof english = {
  title: 'Tampilkan grup',
  summary: 'Menampilkan semua yang diketahui tentang satu grup, dengan permintaan terakhirnya.',
  submit: 'Tampilkan grup',
  lastRequests: phrase`Permintaan terakhir:`,
  noRequests: phrase`Belum ada yang mengajukan perubahan grup ini di sini. Ketik ${code('/chatgroup')} untuk memilihnya.`,
  noLink: phrase`Grup ini tidak memiliki tautan undangan, jadi tidak ada yang dapat bergabung. Ketik ${code('/chatgroup link create')} untuk membuatnya.`,
  noMembers: phrase`Grup ini belum memiliki anggota. Kirim tautan undangannya kepada yang perlu bergabung: “${card.buttons.showLink}” menampilkannya.`,
};

import type { remove as english } from '../../en/operations/remove';
import { group } from '../group';
import { number } from '../number';

export const remove: typeof english = {
  title: 'Keluarkan anggota',
  summary: 'Mengeluarkan anggota dari grup. Mereka tidak dapat kembali lewat tautan.',
  submit: 'Ajukan',
  heading: () => 'Keluarkan anggota',
  confirm: () => 'Konfirmasi keluarkan anggota',
  succeeded: 'Anggota telah dikeluarkan.',
  failed: 'Tidak ada anggota yang dikeluarkan.',
  partial: 'Sebagian anggota telah dikeluarkan.',
  consequences: {
    removes: (count, total) => `Mengeluarkan ${number(count)} dari ${group.members(total)}`,
    forGood: (count) =>
      count === 1
        ? 'Orang ini tidak dapat kembali lewat tautan, dan tidak ada yang dapat menambahkannya'
        : 'Mereka tidak dapat kembali lewat tautan, dan tidak ada yang dapat menambahkan mereka',
    linkStays: (masked) => `Tautan undangan ${masked} tetap terbuka, jadi orang lain masih dapat bergabung`,
    noLink: 'Grup tidak memiliki tautan undangan, jadi tidak ada orang lain yang dapat bergabung',
  },
  empty:
    'Grup ini tidak memiliki anggota, jadi tidak ada yang dapat dikeluarkan. Silakan pilih grup lain, atau tutup formulir ini.',
  notMembers: (masks) => `${masks.join(', ')} bukan anggota grup ini. Silakan pilih di antara anggotanya.`,
};

import type { remove as english } from '../../en/operations/remove';
import { phrase } from '../../phrase';
import { madeBy } from '../foresight';
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
    removesAll: (total) =>
      total === 1
        ? 'Mengeluarkan satu-satunya anggota, sehingga grup menjadi kosong'
        : `Mengeluarkan semua ${group.members(total)}, sehingga grup menjadi kosong`,
    forGood: (count) =>
      count === 1
        ? 'Orang ini tidak dapat kembali lewat tautan, dan tidak ada yang dapat menambahkannya'
        : 'Mereka tidak dapat kembali lewat tautan, dan tidak ada yang dapat menambahkan mereka',
    forWhomever:
      'Siapa pun yang dikeluarkan tidak dapat kembali lewat tautan, dan tidak ada yang dapat menambahkan mereka',
    linkStays: (masked, made) =>
      phrase`Tautan undangan ${masked}${madeBy(made)} tetap terbuka, jadi orang lain masih dapat bergabung`,
    placesOpen: (masked, made, max) =>
      phrase`Grup kini penuh, dengan ${group.members(max)}: siapa pun yang memiliki tautan undangan ${masked}${madeBy(made)}, yang tetap terbuka, dapat mengisi tempat yang menjadi kosong`,
    noLink: 'Grup tidak memiliki tautan undangan, jadi tidak ada orang lain yang dapat bergabung',
  },
  alsoLink: 'Hapus juga tautan undangan, agar tidak ada yang bergabung dengannya',
  empty:
    'Grup ini tidak memiliki anggota, jadi tidak ada yang dapat dikeluarkan. Silakan pilih grup lain, atau tutup formulir ini.',
  notMembers: (masks) => `${masks.join(', ')} bukan anggota grup ini. Silakan pilih di antara anggotanya.`,
};

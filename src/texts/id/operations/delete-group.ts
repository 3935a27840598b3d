import type { deleteGroup as english } from '../../en/operations/delete-group';
import { phrase } from '../../phrase';
import { madeBy } from '../foresight';
import { number } from '../number';

export const deleteGroup: typeof english = {
  title: 'Hapus grup',
  summary: 'Menghapus grup untuk selamanya. Semua anggotanya dikeluarkan.',
  submit: 'Ajukan penghapusan',
  heading: () => 'Hapus grup',
  confirm: () => 'Konfirmasi penghapusan',
  succeeded: 'Grup telah dihapus.',
  failed: 'Grup tidak dihapus.',
  partial: 'Grup dihapus sebagian.',
  consequences: {
    forGood: 'Menghapus grup untuk selamanya',
    membersOut: (count) =>
      count === 1 ? 'Satu-satunya anggota kehilangan grup ini' : `Semua ${number(count)} anggota kehilangan grup ini`,
    noMembers: 'Tidak ada yang kehilangan grup ini: grup tidak memiliki anggota',
    dies: (masked, made) =>
      phrase`Tautan ${masked}${madeBy(made)} berhenti berfungsi, di mana pun dicetak atau dibagikan`,
  },
  underWay: 'Grup ini sedang dihapus.',
};

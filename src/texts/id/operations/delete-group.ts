import type { deleteGroup as english } from '../../en/operations/delete-group';
import { group } from '../group';

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
    forGood: 'Menghapus grup untuk selamanya: ini tidak dapat dibatalkan',
    membersOut: (count) => `${group.members(count)} di dalamnya dikeluarkan`,
    noMembers: 'Grup tidak memiliki anggota',
    dies: (masked) => `Tautan ${masked} berhenti berfungsi, di mana pun dicetak atau dibagikan`,
  },
  underWay: 'Grup ini sedang dihapus.',
};

import type { linkDelete as english } from '../../en/operations/link-delete';
import { phrase } from '../../phrase';
import { madeBy } from '../foresight';

export const linkDelete: typeof english = {
  title: 'Hapus tautan undangan',
  summary: 'Menghapus tautan undangan grup, sehingga tidak ada lagi yang dapat bergabung dengannya.',
  submit: 'Ajukan penghapusan',
  heading: () => 'Hapus tautan undangan',
  confirm: () => 'Konfirmasi penghapusan',
  succeeded: 'Tautan undangan telah dihapus.',
  failed: 'Tautan undangan tidak dihapus.',
  partial: 'Tautan undangan dihapus sebagian.',
  consequences: {
    dies: (masked, made) =>
      phrase`Tautan ${masked}${madeBy(made)} langsung berhenti berfungsi, di mana pun dicetak atau dibagikan`,
    nobodyJoins: 'Tidak ada yang dapat bergabung sampai tautan baru dibuat',
    membersStay: 'Anggota tetap berada di grup',
  },
  noLink:
    'Grup ini tidak memiliki tautan undangan, jadi tidak ada yang dapat dihapus. Silakan pilih grup lain, atau tutup formulir ini.',
};

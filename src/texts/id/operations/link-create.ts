import type { linkCreate as english } from '../../en/operations/link-create';
import { phrase } from '../../phrase';
import { card } from '../card';
import { madeBy } from '../foresight';
import { number } from '../number';

export const linkCreate: typeof english = {
  title: 'Buat tautan undangan',
  summary:
    'Membuat tautan undangan. Jika grup sudah memilikinya, tautan lama berhenti berfungsi, jadi penyetuju perlu mengonfirmasi.',
  submit: 'Ajukan tautan baru',
  heading: (effect) => (effect === 'destructive' ? 'Ganti tautan undangan' : 'Buat tautan undangan'),
  confirm: (effect) => (effect === 'destructive' ? 'Konfirmasi penggantian' : 'Konfirmasi pembuatan'),
  succeeded: `Grup memiliki tautan undangan baru. “${card.buttons.showLink}” menampilkannya hanya untuk Anda.`,
  failed: 'Tidak ada tautan undangan baru yang dibuat.',
  partial: 'Tautan undangan baru dibuat sebagian.',
  consequences: {
    dies: (masked, made) =>
      phrase`Tautan ${masked}${madeBy(made)} langsung berhenti berfungsi, di mana pun dicetak atau dibagikan`,
    letsIn: (max) => `Siapa pun yang memiliki tautan baru dapat bergabung, sampai grup memiliki ${number(max)} anggota`,
    membersStay: 'Anggota tetap berada di grup',
  },
};

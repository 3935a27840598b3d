import type { list as english } from '../../en/operations/list';
import { code, phrase, time } from '../../phrase';
import { number } from '../number';

export const list: typeof english = {
  title: 'Grup',
  summary: 'Menampilkan daftar grup: semuanya, atau yang namanya memuat kata tertentu atau berstatus tertentu.',
  submit: 'Tampilkan grup',
  columns: { subject: 'Nama grup', status: 'Status', members: 'Anggota', link: 'Tautan', updated: 'Diperbarui' },
  total: (count) => phrase`Seluruhnya ${number(count)} grup.`,
  found: (count, asOf) => phrase`${number(count)} grup cocok, per ${time(asOf)}.`,
  totalAsOf: (count, asOf) => phrase`Desk ini memiliki seluruhnya ${number(count)} grup, per ${time(asOf)}.`,
  noneOwn: (asOf) =>
    phrase`Desk ini tidak memiliki grup, per ${time(asOf)}. Ketik ${code('/chatgroup create')} untuk membuatnya; admin dapat memberinya grup dengan ${code('/chatgroup setup groups')}.`,
  none: phrase`Belum ada grup. Ketik ${code('/chatgroup create')} untuk membuat yang pertama.`,
  noMatch: (asOf) =>
    phrase`Tidak ada grup yang cocok, per ${time(asOf)}. Coba kata yang lebih sedikit atau status lain, atau ketik ${code('/chatgroup list')} saja untuk melihat semua grup.`,
};

import type { members as english } from '../../en/operations/members';
import { code, phrase } from '../../phrase';
import { card } from '../card';
import { group } from '../group';

export const members: typeof english = {
  title: 'Anggota',
  summary: 'Menampilkan anggota grup. Nomor mereka disamarkan.',
  submit: 'Tampilkan anggota',
  columns: { number: 'Nomor' },
  count: (count) => phrase`${group.members(count)}.`,
  none: phrase`Grup ini belum memiliki anggota maupun tautan undangan untuk bergabung. Ketik ${code('/chatgroup link create')} untuk membuatnya.`,
  noneWithLink: phrase`Grup ini belum memiliki anggota. Kirim tautan undangannya kepada yang perlu bergabung: “${card.buttons.showLink}” menampilkannya.`,
};

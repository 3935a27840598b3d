import type { requests as english } from '../../en/operations/requests';
import { code, phrase } from '../../phrase';
import { number } from '../number';

export const requests: typeof english = {
  title: 'Permintaan menunggu',
  summary: 'Menampilkan permintaan channel ini yang menunggu konfirmasi.',
  submit: 'Tampilkan permintaan',
  count: (count) => phrase`${number(count)} permintaan menunggu konfirmasi.`,
  none: phrase`Tidak ada yang menunggu konfirmasi di channel ini. Ketik ${code('/chatgroup history')} untuk melihat yang pernah diajukan.`,
};

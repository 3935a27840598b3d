import type { history as english } from '../../en/operations/history';
import { code, phrase } from '../../phrase';
import { number } from '../number';

export const history: typeof english = {
  title: 'Riwayat',
  summary: 'Menampilkan yang pernah diajukan di channel ini, tentang satu grup atau semua grup.',
  submit: 'Tampilkan riwayat',
  count: (count) => phrase`${number(count)} permintaan, terbaru lebih dulu.`,
  none: phrase`Belum ada yang diajukan di channel ini. Ketik ${code('/chatgroup')} untuk melihat yang dapat dilakukan.`,
  noneOfGroup: phrase`Belum ada yang mengajukan perubahan grup ini di channel ini. Ketik ${code('/chatgroup history')} saja untuk melihat riwayat semua grup.`,
};

import type { history as english } from '../../en/operations/history';
import { code, person, phrase, time } from '../../phrase';
import { number } from '../number';

export const history: typeof english = {
  title: 'Riwayat',
  summary:
    'Menampilkan yang diajukan di channel ini: semuanya, atau oleh satu orang, tentang satu grup, atau sejak waktu tertentu.',
  submit: 'Tampilkan riwayat',
  count: (count) => phrase`${number(count)} permintaan, terbaru lebih dulu.`,
  more: (counted, most) =>
    phrase`Lebih dari ${number(counted)} permintaan, terbaru lebih dulu. Halaman di sini menampilkan ${number(counted)} yang terbaru; CSV memuat hingga ${number(most)}.`,
  by: (requesterId) => phrase`Hanya yang diajukan ${person(requesterId)}.`,
  since: (at) => phrase`Hanya sejak ${time(at)}.`,
  none: phrase`Belum ada yang diajukan di channel ini. Ketik ${code('/chatgroup')} untuk melihat yang dapat dilakukan.`,
  noneOfGroup: phrase`Belum ada yang mengajukan perubahan grup ini di channel ini. Ketik ${code('/chatgroup history')} saja untuk melihat riwayat semua grup.`,
  noneSo: phrase`Tidak ada permintaan seperti itu di channel ini. Ketik ${code('/chatgroup history')} saja untuk melihat semuanya.`,
  notFound: (reference) =>
    phrase`Tidak ada permintaan di channel ini dengan ID ${code(reference)}. Salin ID dari kartunya atau RequestId dari utasnya, atau ketik ${code('/chatgroup history')} saja untuk melihat semuanya.`,
};

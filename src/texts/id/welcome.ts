import type { welcome as english } from '../en/welcome';
import { code, phrase } from '../phrase';

const open = 'Buka menu';

export const welcome: typeof english = {
  ready: 'Channel ini sekarang dapat mengelola grup WhatsApp.',
  how: (command) =>
    phrase`Tekan “${open}”, atau ketik ${code(command)}: lihat grup, buat dan ubah grup, buat tautan undangan, keluarkan anggota.`,
  safe: 'Semua orang di sini melihat apa yang diminta, dan yang tidak dapat diurungkan menunggu penyetuju.',
  notReady: 'Groupkeeper ada di channel ini, tetapi channel ini belum disiapkan untuk grup WhatsApp.',
  setUp: (whoCan, command) =>
    phrase`Untuk menyiapkannya, ${whoCan} perlu mengetik ${code(`${command} setup`)} di sini.`,
  open,
};

import type { welcome as english } from '../en/welcome';
import { code, phrase } from '../phrase';

const open = 'Buka menu';

export const welcome: typeof english = {
  ready: 'Channel ini sekarang dapat mengelola grup WhatsApp.',
  how: (command) =>
    phrase`Tekan “${open}”, atau ketik ${code(command)}: lihat grup, buat dan ubah grup, buat tautan undangan, keluarkan anggota.`,
  safe: 'Semua orang di sini melihat apa yang diminta, dan yang tidak dapat dibatalkan menunggu penyetuju.',
  notReady: 'Groupkeeper ada di channel ini, tetapi channel ini belum disiapkan untuk grup WhatsApp.',
  setUp: (channelId) =>
    phrase`Admin Groupkeeper dapat menyiapkannya: tambahkan ${code(channelId)} ke DEFAULT_DESK_CHANNELS dan mulai ulang.`,
  open,
};

import type { doubts as english } from '../en/doubts';

export const doubts: typeof english = {
  picture:
    'Alamat foto sama seperti sebelumnya, jadi tidak dapat dibaca ulang apakah foto baru sudah terpasang. Silakan lihat grupnya di WhatsApp.',
  several_candidates:
    'Lebih dari satu grup baru memakai nama ini, jadi tidak jelas mana yang dibuat oleh permintaan ini. Silakan periksa semuanya.',
  group_gone:
    'Grup tidak lagi terdaftar, jadi tidak dapat dibaca ulang apa yang terjadi. Mungkin seseorang menghapusnya.',
  other_status: 'Muncul grup dengan nama ini, tetapi tidak aktif. Silakan periksa.',
  other_link:
    'Grup kini memiliki tautan yang berbeda dari yang diharapkan. Mungkin orang lain mengubahnya: silakan periksa sebelum membagikannya.',
};

import type { connectionErrors as english } from '../en/connection-errors';

export const connectionErrors: typeof english = {
  cams_unreachable: {
    sentence: 'Groupkeeper tidak dapat menghubungi CAMS.',
    cause: 'Jaringan di antaranya terputus, atau terhalang firewall. Tidak ada yang dikirim.',
    next: 'Coba lagi beberapa menit lagi. Jika tetap terjadi, admin perlu memeriksa jaringan dan CAMS_ENDPOINT.',
    who: 'you',
  },
  cams_not_trusted: {
    sentence: 'Groupkeeper menemui sesuatu yang tidak dapat membuktikan diri sebagai CAMS, dan tidak mengirim apa pun.',
    cause: 'Biasanya proxy membuka koneksi terenkripsi, atau CAMS_ENDPOINT menunjuk ke mesin lain.',
    next: 'Periksa CAMS_ENDPOINT, dan biarkan Groupkeeper menghubunginya tanpa proxy seperti itu.',
    who: 'admin',
  },
  reply_lost: {
    sentence: 'Koneksi ke CAMS terputus sebelum jawaban datang.',
    cause: 'Jaringan gagal tepat saat itu. CAMS mungkin tetap melakukannya.',
    next: 'Periksa grupnya sebelum mencoba lagi. Jika tetap terjadi, admin perlu memeriksa jaringan.',
    who: 'you',
  },
  reply_slow: {
    sentence: 'CAMS tidak menjawab tepat waktu.',
    cause: 'CAMS atau jaringan sedang lambat. Ini mungkin tetap dilakukan.',
    next: 'Periksa grupnya sebelum mencoba lagi.',
    who: 'you',
  },
  reply_unreadable: {
    sentence: 'Ada jawaban yang tidak seperti jawaban CAMS.',
    cause: 'Biasanya proxy yang menjawab, bukan CAMS, atau CAMS_ENDPOINT menunjuk ke layanan lain.',
    next: 'Periksa CAMS_ENDPOINT dan proxy apa pun. Yang lain: periksa grupnya sebelum mencoba lagi.',
    who: 'admin',
  },
  reply_contradicts: {
    sentence: 'CAMS menjawab ya dan tidak sekaligus.',
    cause: 'Satu bagian jawabannya menyatakan berhasil, bagian lain menyatakan gagal.',
    next: 'Tanyakan kepada mereka hasil panggilan ini, dan periksa grupnya sebelum mencoba lagi.',
    who: 'support',
  },
  list_unsteady: {
    sentence: 'Daftar terus berubah saat dibaca Groupkeeper, jadi tidak dapat diandalkan.',
    cause: 'Grup atau anggota sedang ditambahkan atau dikeluarkan.',
    next: 'Coba lagi satu menit lagi.',
    who: 'you',
  },
  endpoint_wrong: {
    sentence: 'CAMS_ENDPOINT bukan alamat yang dapat dipakai Groupkeeper.',
    cause: 'Ada path, nama pengguna, atau salah ketik di dalamnya, atau tidak terenkripsi.',
    next: 'Atur ke host seperti cams.ap-southeast-1.aliyuncs.com. http:// biasa hanya untuk mesin ini.',
    who: 'admin',
  },
  credentials_missing: {
    sentence: 'Groupkeeper tidak menemukan kredensial Alibaba Cloud.',
    cause: 'Access key tidak diatur, dan mesin ini tidak memiliki sumber lain.',
    next: 'Atur ALIBABA_CLOUD_ACCESS_KEY_ID dan ALIBABA_CLOUD_ACCESS_KEY_SECRET, atau sumber lain dari rantai bawaan Alibaba Cloud.',
    who: 'admin',
  },
  credentials_lost: {
    sentence: 'Groupkeeper tidak dapat memperbarui kredensial Alibaba Cloud, jadi tidak ada yang dikirim.',
    cause: 'Tempat yang memberikan kredensial sementaranya tidak menjawab.',
    next: 'Coba lagi satu menit lagi. Jika tetap terjadi, admin perlu memeriksa dari mana Groupkeeper mendapat kredensialnya.',
    who: 'you',
  },
};

import type { pictureErrors as english } from '../en/picture-errors';

export const pictureErrors: typeof english = {
  picture_url_form: {
    sentence: 'Groupkeeper tidak mengambil foto dari alamat ini, atau dari alamat yang ditujunya.',
    cause: 'Alamat itu tidak terenkripsi, atau memuat nama pengguna, port, atau garis miring terbalik.',
    next: 'Ajukan lagi dengan alamat foto biasa yang dimulai dengan https://.',
    who: 'you',
  },
  picture_url_not_public: {
    sentence: 'Alamat foto, atau alamat yang ditujunya, tidak ada di internet publik.',
    cause: 'WhatsApp hanya dapat mengambil foto dari tempat yang dapat dilihat semua orang.',
    next: 'Letakkan foto di situs web publik, lalu ajukan lagi dengan alamatnya di sana.',
    who: 'you',
  },
  picture_url_name_unknown: {
    sentence: 'Nama dalam alamat foto, atau dalam alamat yang ditujunya, tidak ada.',
    cause: 'Biasanya salah ketik, atau situs webnya sudah tidak ada.',
    next: 'Periksa apakah alamatnya salah ketik, lalu ajukan lagi.',
    who: 'you',
  },
  picture_url_unreachable: {
    sentence: 'Foto tidak dapat diambil.',
    cause: 'Koneksi ke servernya gagal, terputus, atau tidak aman.',
    next: 'Buka alamatnya di browser. Jika fotonya tampil, ajukan lagi; jika tidak, letakkan di server lain.',
    who: 'you',
  },
  picture_url_slow: {
    sentence: 'Server foto tidak menjawab tepat waktu.',
    cause: 'Server itu sedang lambat atau sibuk.',
    next: 'Ajukan lagi nanti, atau letakkan foto di server yang lebih cepat.',
    who: 'you',
  },
  picture_url_answer: {
    sentence: 'Server tidak memberikan fotonya.',
    cause: 'Biasanya alamatnya salah atau lama, atau perlu login.',
    next: 'Buka alamatnya di jendela browser pribadi, dan ajukan lagi dengan alamat yang menampilkan foto di sana.',
    who: 'you',
  },
  picture_url_redirects: {
    sentence: 'Alamat foto dialihkan ke alamat lain lebih dari tiga kali.',
    cause: 'Biasanya itu tautan pendek, atau halaman yang meminta login.',
    next: 'Ajukan lagi dengan alamat tempat foto itu sebenarnya berada.',
    who: 'you',
  },
  picture_url_too_large: {
    sentence: 'Foto lebih besar dari 5 MB.',
    cause: 'WhatsApp tidak menerima yang lebih besar.',
    next: 'Perkecil foto sebagai JPEG persegi minimal 192 × 192 piksel, lalu ajukan lagi.',
    who: 'you',
  },
  picture_url_not_jpeg: {
    sentence: 'Isi alamat itu bukan foto JPEG yang utuh, apa pun nama filenya.',
    cause: 'Itu jenis gambar lain, halaman web yang menampilkan foto, atau terpotong.',
    next: 'Simpan foto sebagai JPEG, letakkan di alamat yang langsung menuju foto itu, lalu ajukan lagi.',
    who: 'you',
  },
  picture_url_not_square: {
    sentence: 'Foto tidak persegi.',
    cause: 'WhatsApp hanya menerima yang persegi.',
    next: 'Potong menjadi persegi, lalu ajukan lagi.',
    who: 'you',
  },
  picture_url_too_small: {
    sentence: 'Foto lebih kecil dari 192 × 192 piksel.',
    cause: 'WhatsApp tidak menerima yang lebih kecil.',
    next: 'Gunakan yang lebih besar, lalu ajukan lagi.',
    who: 'you',
  },
};

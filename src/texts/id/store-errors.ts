import type { storeErrors as english } from '../en/store-errors';

export const storeErrors: typeof english = {
  store_in_use: {
    sentence: 'Groupkeeper lain sedang berjalan pada folder data ini.',
    cause: 'Yang itu belum selesai berhenti, atau ada dua yang dimulai. Satu folder data hanya untuk satu.',
    next: 'Hentikan yang itu dulu, atau beri yang ini DATA_DIR sendiri.',
    who: 'admin',
  },
  store_unavailable: {
    sentence: 'Groupkeeper tidak dapat memakai basis datanya, jadi tidak ada yang dilakukan.',
    cause: 'Disk penuh atau hanya dapat dibaca, atau server basis data sedang mati atau sibuk.',
    next: 'Coba lagi satu menit lagi. Jika tetap terjadi, admin perlu memeriksa disk atau server basis data.',
    who: 'you',
  },
  store_unsure: {
    sentence: 'Groupkeeper tidak tahu apakah ini tersimpan.',
    cause: 'Koneksi ke basis data terputus pada saat terakhir.',
    next: 'Lihat apakah ini tampil di channel sebelum mencoba lagi. Mencoba lagi tidak merugikan.',
    who: 'you',
  },
  store_outdated: {
    sentence: 'Basis data tidak dapat diperbarui ke versi yang diperlukan Groupkeeper ini.',
    cause: 'Biasanya Groupkeeper yang lebih baru sudah memakainya. Log menyebutkan langkah yang gagal.',
    next: 'Jalankan versi terbaru yang pernah dipakai padanya, atau yang lebih baru.',
    who: 'admin',
  },
  audit_key_unusable: {
    sentence: 'Kunci audit tidak dapat dibaca atau terlalu pendek.',
    cause: 'Biasanya filenya berubah atau tidak boleh dibaca, atau AUDIT_KEY terpotong.',
    next: 'Kembalikan file audit.key ke DATA_DIR, atau atur AUDIT_KEY ke minimal 32 karakter.',
    who: 'admin',
  },
};

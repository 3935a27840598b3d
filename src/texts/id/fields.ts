import type * as english from '../en/fields';

export const fields: typeof english.fields = {
  group: {
    label: 'Grup',
    placeholder: 'Ketik beberapa huruf dari nama grup',
    all: 'Kosongkan untuk semua grup.',
  },
  subject: { label: 'Nama grup', hint: 'Hingga 128 karakter. Anggota melihatnya.' },
  description: { label: 'Deskripsi', hint: 'Hingga 2.048 karakter. Anggota melihatnya.' },
  picture: {
    label: 'URL foto',
    hint: 'Alamat JPEG persegi, minimal 192 × 192 piksel dan maksimal 5 MB. Dimulai dengan https://.',
  },
  members: { label: 'Anggota', hint: 'Centang 1 sampai 8 orang.' },
  reason: { label: 'Alasan', hint: 'Channel dan penyetuju membaca ini.' },
  words: { label: 'Kata dalam nama grup', hint: 'Semua kata, urutan bebas, huruf besar atau kecil.' },
  status: { label: 'Status', placeholder: 'Semua status' },
};

export const problems: typeof english.problems = {
  required: 'Silakan isi bagian ini.',
  subject_long: 'Silakan batasi nama grup hingga 128 karakter.',
  description_long: 'Silakan batasi deskripsi hingga 2.048 karakter.',
  reason_long: 'Silakan batasi alasan hingga 500 karakter.',
  picture_url:
    'Silakan berikan alamat yang dimulai dengan https:// tanpa nama pengguna, kata sandi, port, atau garis miring terbalik.',
  picture_not_public: 'Silakan berikan alamat yang ada di internet publik.',
  picture_long: 'Silakan berikan alamat maksimal 2.048 karakter.',
  members_none: 'Silakan pilih minimal satu anggota.',
  members_many: 'Silakan pilih maksimal 8 anggota. Yang lain dapat menyusul dalam permintaan kedua.',
  number_wrong: 'Silakan tulis setiap nomor telepon dengan kode negaranya, misalnya +62 812 3456 7801.',
  status_wrong: 'Silakan tulis status dalam satu kata, misalnya ACTIVE.',
};

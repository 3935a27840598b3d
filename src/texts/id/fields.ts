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
  person: { label: 'Diajukan oleh', placeholder: 'Siapa saja' },
  since: {
    label: 'Sejak',
    hint: 'Hari (7d), jam (24h), atau tanggal (2026-11-01). Kosongkan untuk semua waktu.',
    placeholder: '7d',
  },
  reference: {
    label: 'ID permintaan',
    hint: 'Dari satu permintaan: ID pada kartunya, atau RequestId CAMS. Jika diisi, isian lain di atas diabaikan.',
  },
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
  since_wrong: 'Silakan tulis hari, jam, atau tanggal, misalnya since:7d, since:24h, atau since:2026-11-01.',
  person_unpicked:
    'Silakan pilih orangnya: ketik @ lalu pilih dari daftar yang ditawarkan Slack, atau gunakan formulir, misalnya dari menu.',
  reference_wrong: 'Silakan salin ID lengkapnya: 12 karakter pada kartu, atau RequestId CAMS di utasnya.',
  status_wrong: 'Silakan tulis status dalam satu kata, misalnya ACTIVE.',
};

import type { whatsappErrors as english } from '../en/whatsapp-errors';

export const whatsappErrors: typeof english = {
  group_gone: {
    sentence: 'Grup ini sudah tidak ada.',
    cause: 'Seseorang menghapusnya, mungkin di luar Groupkeeper.',
    next: 'Ketik /chatgroup list untuk melihat grup yang ada.',
    who: 'you',
  },
  group_single_member: {
    sentence: 'WhatsApp tidak melakukan ini di grup dengan satu anggota saja.',
    cause: 'Belum ada orang lain yang bergabung, atau semua yang lain sudah keluar.',
    next: 'Tunggu sampai lebih banyak orang bergabung, atau hapus grupnya.',
    who: 'you',
  },
  group_suspended: {
    sentence: 'WhatsApp menangguhkan grup ini.',
    cause: 'Biasanya WhatsApp menganggap grup ini melanggar aturannya.',
    next: 'Minta peninjauan kepada WhatsApp di WhatsApp Manager.',
    who: 'admin',
  },
  group_limit_reached: {
    sentence: 'Jumlah grup nomor bisnis ini sudah mencapai batas WhatsApp.',
    cause: 'WhatsApp menetapkan batas untuk setiap nomor bisnis.',
    next: 'Hapus grup yang tidak diperlukan siapa pun, lalu coba lagi.',
    who: 'you',
  },
  partly_done: {
    sentence: 'WhatsApp hanya melakukan sebagian dari ini.',
    cause: 'Sebagian anggota diterima dan sebagian ditolak, tidak selalu disertai alasannya.',
    next: 'Periksa anggotanya, lalu ajukan lagi yang belum.',
    who: 'you',
  },
  member_twice: {
    sentence: 'Nomor yang sama diberikan dua kali.',
    cause: 'Mungkin ditulis dengan dua cara.',
    next: 'Ajukan lagi dengan setiap nomor satu kali.',
    who: 'you',
  },
  too_many_members: {
    sentence: 'Jumlah anggota ini melebihi yang diizinkan WhatsApp: maksimal 8.',
    cause: 'Grup WhatsApp dari nomor bisnis memuat 8 anggota.',
    next: 'Ajukan lagi dengan anggota yang lebih sedikit.',
    who: 'you',
  },
  not_a_member: {
    sentence: 'Seseorang dalam daftar bukan lagi anggota grup ini.',
    cause: 'Ia sudah keluar, atau seseorang telah mengeluarkannya.',
    next: 'Periksa anggotanya, lalu ajukan lagi untuk yang masih ada.',
    who: 'you',
  },
  terms_not_accepted: {
    sentence: 'Ketentuan grup WhatsApp belum disetujui untuk nomor bisnis ini.',
    cause: 'Grup memiliki ketentuan sendiri, yang harus disetujui untuk setiap nomor.',
    next: 'Setujui di WhatsApp Manager.',
    who: 'admin',
  },
  whatsapp_busy: {
    sentence: 'WhatsApp sedang menerima terlalu banyak panggilan untuk nomor bisnis ini.',
    cause: 'WhatsApp membatasi seberapa banyak satu nomor boleh bertindak dalam suatu waktu.',
    next: 'Tunggu beberapa menit lalu coba lagi.',
    who: 'you',
  },
  picture_not_square: {
    sentence: 'WhatsApp tidak menerima fotonya.',
    cause: 'Fotonya tidak persegi.',
    next: 'Potong menjadi persegi, lalu ajukan lagi.',
    who: 'you',
  },
  picture_too_small: {
    sentence: 'WhatsApp tidak menerima fotonya.',
    cause: 'Fotonya terlalu kecil.',
    next: 'Gunakan JPEG minimal 192 × 192 piksel, lalu ajukan lagi.',
    who: 'you',
  },
  creation_switched_off: {
    sentence: 'WhatsApp untuk sementara menutup pembuatan grup baru bagi nomor bisnis ini.',
    cause: 'WhatsApp tidak menyebutkan alasannya.',
    next: 'Coba lagi besok. Jika tetap terjadi, berikan RequestId kepada dukungan Alibaba Cloud.',
    who: 'you',
  },
  number_not_eligible: {
    sentence: 'Nomor bisnis ini tidak boleh memiliki grup WhatsApp.',
    cause: 'Grup memerlukan Official Business Account, dan Alibaba Cloud harus mengaktifkannya.',
    next: 'Minta mereka mengaktifkan grup untuk nomor ini.',
    who: 'support',
  },
  whatsapp_code_unknown: {
    sentence: 'WhatsApp menjawab dengan kesalahan yang tidak dikenal Groupkeeper.',
    cause: 'WhatsApp memiliki lebih banyak kode daripada yang diterbitkan untuk grup.',
    next: 'Berikan juga kodenya kepada mereka. Periksa grupnya sebelum mencoba lagi.',
    who: 'support',
  },
};

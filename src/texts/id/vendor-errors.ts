import type { vendorErrors as english } from '../en/vendor-errors';

export const vendorErrors: typeof english = {
  ram_denied: {
    sentence: 'Alibaba Cloud tidak mengizinkan Groupkeeper melakukan ini.',
    cause: 'Kebijakan RAM dari access key-nya tidak memuat hak ini, atau melarangnya.',
    next: (missingRight) =>
      missingRight === undefined
        ? 'Izinkan di kebijakan RAM. Seluruh kebijakan ada di README.'
        : `Izinkan ${missingRight} di kebijakan RAM. Seluruh kebijakan ada di README.`,
    who: 'admin',
  },
  channel_not_yours: {
    sentence: 'Akun Alibaba Cloud ini tidak boleh memakai channel CAMS dari desk ini.',
    cause: 'Biasanya channel itu milik akun lain, atau ID-nya salah ketik.',
    next: 'Periksa CAMS_CUST_SPACE_ID, dan bahwa access key milik akun yang sama.',
    who: 'admin',
  },
  channel_not_whatsapp: {
    sentence: 'Channel CAMS dari desk ini tidak mendukung grup WhatsApp.',
    cause: 'Biasanya itu channel untuk aplikasi selain WhatsApp.',
    next: 'Periksa CAMS_CUST_SPACE_ID di konsol CAMS.',
    who: 'admin',
  },
  not_subscribed: {
    sentence: 'Akun Alibaba Cloud ini tidak berlangganan Chat App Message Service.',
    cause: 'Layanan itu belum pernah diaktifkan untuknya, atau sudah habis masa berlakunya.',
    next: 'Aktifkan atau perpanjang layanan di konsol Alibaba Cloud.',
    who: 'admin',
  },
  account_unknown: {
    sentence: 'Alibaba Cloud tidak dapat mengetahui akun mana yang dimaksud.',
    cause: 'Biasanya access key dan channel CAMS milik akun yang berbeda.',
    next: 'Periksa bahwa access key dan CAMS_CUST_SPACE_ID milik akun yang sama.',
    who: 'admin',
  },
  business_number_invalid: {
    sentence: 'CAMS tidak menerima nomor bisnis desk ini.',
    cause: 'Biasanya ada “+”, spasi, atau huruf di dalamnya.',
    next: 'Periksa CAMS_BUSINESS_NUMBER: hanya angka, dengan kode negara dan tanpa “+”.',
    who: 'admin',
  },
  phone_number_invalid: {
    sentence: 'CAMS tidak menerima salah satu nomor telepon.',
    cause: 'Biasanya ada angka atau kode negara yang kurang.',
    next: 'Periksa nomor yang Anda berikan. Jika tidak ada, admin perlu memeriksa CAMS_BUSINESS_NUMBER.',
    who: 'you',
  },
  page_invalid: {
    sentence: 'CAMS tidak memiliki halaman daftar ini.',
    cause: 'Biasanya daftarnya menjadi lebih pendek sejak Anda membukanya.',
    next: 'Mulai lagi dari halaman pertama.',
    who: 'you',
  },
  value_refused: {
    sentence: 'CAMS tidak menerima salah satu nilai.',
    cause:
      'Ada yang kurang atau bentuknya tidak seperti yang diharapkan CAMS. CAMS tidak selalu menyebutkan yang mana.',
    next: 'Periksa yang Anda ketik dan coba lagi. Jika tampak benar, berikan kode di bawah ini kepada admin.',
    who: 'you',
  },
  groups_not_offered: {
    sentence: 'CAMS tidak mengenal operasi grup di alamat ini.',
    cause: 'CAMS_ENDPOINT menunjuk ke layanan atau wilayah lain, atau grup belum diaktifkan untuk akun ini.',
    next: 'Periksa CAMS_ENDPOINT, dan tanyakan kepada Alibaba Cloud apakah grup diaktifkan untuk akun ini.',
    who: 'admin',
  },
  key_unknown: {
    sentence: 'Alibaba Cloud tidak mengenal access key Groupkeeper.',
    cause: 'Biasanya key itu dihapus, atau ID-nya salah ketik.',
    next: 'Periksa ALIBABA_CLOUD_ACCESS_KEY_ID.',
    who: 'admin',
  },
  key_inactive: {
    sentence: 'Access key Groupkeeper dinonaktifkan.',
    cause: 'Seseorang menonaktifkannya di konsol RAM.',
    next: 'Aktifkan di konsol RAM, atau beri Groupkeeper yang lain.',
    who: 'admin',
  },
  key_wrong: {
    sentence: 'Alibaba Cloud tidak menerima tanda tangan Groupkeeper.',
    cause: 'Biasanya secret-nya bukan milik access key itu, atau terpotong.',
    next: 'Periksa ALIBABA_CLOUD_ACCESS_KEY_SECRET.',
    who: 'admin',
  },
  token_expired: {
    sentence: 'Kunci sementara Groupkeeper sudah kedaluwarsa atau tidak cocok.',
    cause: 'Kunci sementara berakhir setelah beberapa waktu, dan hanya cocok dengan access key asalnya.',
    next: 'Perbarui, atau kosongkan ALIBABA_CLOUD_SECURITY_TOKEN jika kuncinya permanen.',
    who: 'admin',
  },
  repeated_on_the_way: {
    sentence: 'Alibaba Cloud menerima pesan yang sama dua kali.',
    cause: 'Groupkeeper mengirim pesan satu kali, jadi ada yang mengulangnya di jalan. Yang pertama mungkin berhasil.',
    next: 'Periksa grupnya sebelum mencoba lagi. Admin perlu memeriksa apakah ada proxy yang mengulang pesan.',
    who: 'you',
  },
  clock_off: {
    sentence: 'Alibaba Cloud tidak memercayai waktu yang diberikan Groupkeeper.',
    cause: 'Jam mesin yang menjalankan Groupkeeper meleset lebih dari 15 menit.',
    next: 'Setel jam dengan benar (NTP), lalu coba lagi.',
    who: 'admin',
  },
  throttled: {
    sentence: 'Alibaba Cloud sedang menerima terlalu banyak panggilan dari akun ini.',
    cause: 'Semua yang memakai akun ini berbagi satu batas.',
    next: 'Tunggu satu menit lalu coba lagi.',
    who: 'you',
  },
  cams_trouble: {
    sentence: 'CAMS sendiri sedang bermasalah.',
    cause: 'Kesalahannya ada di Alibaba Cloud, bukan pada yang Anda ketik.',
    next: 'Coba lagi beberapa menit lagi. Jika tetap terjadi, berikan RequestId kepada dukungan Alibaba Cloud.',
    who: 'you',
  },
  vendor_code_unknown: {
    sentence: 'Alibaba Cloud menjawab dengan kesalahan yang tidak dikenal Groupkeeper.',
    cause: 'Alibaba Cloud tidak menerbitkan semua kodenya untuk grup.',
    next: 'Berikan juga kodenya kepada mereka. Periksa grupnya sebelum mencoba lagi.',
    who: 'support',
  },
};

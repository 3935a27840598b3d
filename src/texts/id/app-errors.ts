import type { appErrors as english } from '../en/app-errors';

export const appErrors: typeof english = {
  unexpected: {
    sentence: 'Terjadi kesalahan di dalam Groupkeeper.',
    cause: 'Ini bukan karena yang Anda ketik. Rinciannya ada di log Groupkeeper.',
    next: 'Coba lagi. Jika terjadi lagi, beri tahu admin waktu pesan ini.',
    who: 'you',
  },
  stopping: {
    sentence: 'Groupkeeper sedang dimulai ulang.',
    cause: 'Tidak ada yang baru dimulai selama yang sedang berjalan diselesaikan.',
    next: 'Coba lagi satu menit lagi.',
    who: 'you',
  },
  slack_unreachable: {
    sentence: 'Slack tidak menjawab Groupkeeper.',
    cause: 'Slack lambat, atau jaringan di antaranya terputus.',
    next: 'Coba lagi satu menit lagi. Jika tetap terjadi, admin perlu memeriksa halaman status Slack.',
    who: 'you',
  },
  slack_refused: {
    sentence: 'Slack tidak mengizinkan Groupkeeper masuk.',
    cause: 'Biasanya token salah ketik atau milik aplikasi lain, atau aplikasi belum dipasang.',
    next: 'Periksa SLACK_BOT_TOKEN, SLACK_APP_TOKEN, dan bahwa aplikasi dipasang dari manifest.yml.',
    who: 'admin',
  },
  slack_revoked: {
    sentence: 'Slack tidak lagi mengizinkan Groupkeeper masuk.',
    cause: 'Seseorang menghapus aplikasi, mencabut token, atau mematikan Socket Mode.',
    next: 'Periksa di pengaturan aplikasi Slack bahwa aplikasi terpasang dan Socket Mode aktif bila digunakan, atur ulang SLACK_BOT_TOKEN dan SLACK_APP_TOKEN, lalu mulai Groupkeeper lagi.',
    who: 'admin',
  },
  port_taken: {
    sentence: 'Groupkeeper tidak dapat memakai port-nya.',
    cause: 'Biasanya program lain, atau Groupkeeper lain, sedang memakainya.',
    next: 'Atur PORT atau ADMIN_PORT ke port yang bebas.',
    who: 'admin',
  },
  modal_late: {
    sentence: 'Formulir tidak dapat dibuka tepat waktu.',
    cause: 'Slack memberi waktu 3 detik, dan ada yang lambat.',
    next: 'Coba lagi.',
    who: 'you',
  },
  file_refused: {
    sentence: 'Slack tidak menerima filenya, jadi tidak ada yang dikirim.',
    cause: 'Slack lambat, atau tidak mengizinkan Groupkeeper mengirim file atau menulis kepada Anda.',
    next: 'Coba lagi. Jika tetap terjadi, admin perlu memeriksa apakah aplikasi memiliki scope files:write dan im:write.',
    who: 'you',
  },
  file_kept: {
    sentence: 'Slack tidak menghapus filenya.',
    cause: 'Slack lambat, atau tidak mengizinkan Groupkeeper menghapusnya.',
    next: 'Coba lagi, atau hapus sendiri lewat menu file itu.',
    who: 'you',
  },
  execution_deadline: {
    sentence: 'Groupkeeper tidak dapat mulai tepat waktu, jadi tidak ada yang dilakukan.',
    cause: 'Yang sudah dikonfirmasi harus segera dimulai, agar tidak terjadi saat tidak ada lagi yang menunggunya.',
    next: 'Ajukan lagi jika Anda masih menginginkannya.',
    who: 'you',
  },
  accepted_without_effect: {
    sentence: 'CAMS menerima ini, tetapi grup tidak berubah.',
    cause: 'CAMS menerima lebih dulu, lalu WhatsApp memutuskan tanpa menyebutkan alasannya.',
    next: 'Periksa grupnya, lalu ajukan lagi. Jika terjadi lagi, berikan RequestId kepada dukungan Alibaba Cloud.',
    who: 'you',
  },
  lost_without_effect: {
    sentence: 'Jawaban CAMS hilang, dan grup tidak berubah.',
    cause: 'Koneksi terputus saat pergi atau kembali.',
    next: 'Periksa grupnya, lalu ajukan lagi.',
    who: 'you',
  },
};

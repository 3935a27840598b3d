import type { refusals as english } from '../en/refusals';

export const refusals: typeof english = {
  guest: 'Tamu tidak dapat memakai Groupkeeper. Silakan minta anggota penuh ruang kerja ini.',
  external: 'Orang dari organisasi lain tidak dapat memakai Groupkeeper di sini.',
  bot: 'Aplikasi tidak dapat memakai Groupkeeper.',
  deactivated: 'Akun ini dinonaktifkan.',
  not_approver: 'Hanya penyetuju desk ini yang dapat memutuskannya. Tidak ada yang diubah.',
  own_request: 'Anda sendiri yang mengajukan ini, jadi penyetuju lain yang harus memutuskannya.',
  not_requester: 'Hanya pemohon yang dapat menarik permintaan ini.',
  secret_not_yours: 'Hanya pemohon dan para penyetuju desk ini yang dapat melihatnya.',
  secret_for_approvers: 'Hanya para penyetuju desk ini yang dapat melihatnya.',
  no_desk: 'Channel ini tidak lagi memiliki desk, jadi tidak ada yang dapat diputuskan di sini. Silakan hubungi admin.',
};

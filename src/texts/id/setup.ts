import type { setup as english } from '../en/setup';
import { bold, channel, joinPhrases, type Phrase, person, phrase, time } from '../phrase';
import { deskNews } from './desk-news';
import { number } from './number';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const duration: typeof english.duration = (ms) => {
  if (ms >= 2 * DAY && ms % DAY === 0) return `${number(ms / DAY)} hari`;
  return ms >= HOUR && ms % HOUR === 0 ? `${number(ms / HOUR)} jam` : `${number(Math.round(ms / MINUTE))} menit`;
};

const whoCan: typeof english.whoCan = (admins) => {
  const named = joinPhrases(
    admins.map((id): Phrase => [person(id)]),
    ', ',
  );
  return admins.length === 0 ? ['admin ruang kerja ini'] : phrase`${named} atau admin ruang kerja ini`;
};

export const setup: typeof english = {
  title: 'Siapkan desk',
  submit: 'Simpan',
  summary: 'Menjadikan channel ini desk, atau mengubah cara kerja desknya. Untuk admin.',
  whoCan,
  duration,
  notAdmin: (admins) =>
    phrase`Hanya admin yang dapat menyiapkan desk, jadi tidak ada yang diubah. Silakan hubungi ${whoCan(admins)}.`,
  loading: 'Membaca desk…',

  pick: {
    label: 'Channel',
    hint: 'Channel yang akan menjadi desk. Groupkeeper harus ada di dalamnya: ketik /invite @Groupkeeper di sana.',
  },
  intro: {
    none: (channelId) => phrase`${channel(channelId)} akan menjadi desk: grup dapat dikelola dari sana.`,
    bound: (channelId) => phrase`Desk ${channel(channelId)}, sesuai keadaan sekarang.`,
    rules:
      'Perubahan yang lebih membatasi, atau yang bukan aturan, langsung berlaku. Yang lebih longgar menunggu 24 jam setelah channel diberi tahu, atau sampai admin kedua menyetujuinya.',
    waiting: (by, at) =>
      phrase`Ada perubahan yang diminta ${person(by)} dan masih menunggu (${time(at)}). ${bold('Menyimpan formulir ini menggantikannya.')}`,
  },
  fields: {
    custSpaceId: {
      label: 'ID channel CAMS (CustSpaceId)',
      hint: 'Diawali cams- atau C, dan tercantum di konsol CAMS.',
    },
    businessNumber: {
      label: 'Nomor WhatsApp bisnis',
      hint: 'Dengan kode negara, misalnya +62 811 0000 0001. Channel hanya melihat empat digit terakhirnya.',
    },
    approvers: {
      label: 'Penyetuju',
      hint: 'Mereka mengonfirmasi yang tidak dapat diurungkan. Minimal satu orang atau satu grup pengguna.',
    },
    userGroups: {
      label: 'Grup pengguna penyetuju',
      hint: 'Hati-hati: siapa pun yang boleh mengubah grup pengguna di Slack menentukan siapa yang menjadi penyetuju.',
      placeholder: 'Ketik beberapa huruf dari namanya',
    },
    twoApprovers: {
      label: 'Dua penyetuju',
      option: 'Menghapus grup, atau mengeluarkan empat anggota atau lebih, perlu dua',
      hint: 'Yang dihitung adalah anggota satu grup dalam 24 jam.',
    },
    selfConfirmation: {
      label: 'Permintaan sendiri',
      option: 'Penyetuju boleh mengonfirmasi permintaannya sendiri',
    },
    selfReason: {
      label: 'Mengapa permintaan sendiri boleh dikonfirmasi',
      hint: 'Wajib diisi jika dicentang. Channel membacanya.',
    },
    expiresAfter: { label: 'Permintaan yang tidak diputuskan kedaluwarsa setelah' },
    secrets: {
      label: 'Siapa yang boleh melihat tautan undangan dan nomor lengkap',
      options: {
        requester_and_approvers: 'Pemohon dan para penyetuju',
        approvers: 'Para penyetuju saja',
      },
    },
    language: { label: 'Bahasa channel' },
    subjectPrefix: {
      label: 'Awalan nama grup',
      hint: 'Grup yang belum dimiliki desk mana pun diusulkan ke desk yang awalannya sama dengan awal nama grup itu.',
    },
  },
  problems: {
    required: 'Silakan isi bagian ini.',
    custSpaceId: 'Silakan berikan ID seperti yang tampil di konsol CAMS, tanpa spasi.',
    businessNumber: 'Silakan tulis nomor dengan kode negaranya, misalnya +62 811 0000 0001.',
    noApprovers: 'Silakan pilih minimal satu penyetuju, di sini atau sebagai grup pengguna.',
    manyApprovers: (most) => `Silakan pilih maksimal ${number(most)}, termasuk grup pengguna.`,
    notApprovers: (names) =>
      `Tamu, orang dari organisasi lain, aplikasi, dan akun nonaktif tidak dapat menjadi penyetuju. Silakan keluarkan: ${names.join(', ')}.`,
    noUserGroup: 'Salah satu grup pengguna ini sudah tidak ada. Silakan pilih lagi.',
    nobody:
      'Tidak ada orang di grup pengguna ini yang dapat menjadi penyetuju. Silakan pilih yang lain, atau seseorang di atas.',
    onlyOne:
      'Hanya satu orang yang dapat menjadi penyetuju, jadi tidak mungkin ada dua yang mengonfirmasi. Silakan tambahkan penyetuju, atau hapus centang ini.',
    reason: 'Silakan tulis alasannya, hingga 500 karakter: channel membacanya.',
    prefix: 'Silakan batasi awalan hingga 50 karakter.',
    choice: 'Silakan pilih salah satu.',
    camsSlow: 'Alibaba Cloud sedang terlalu lambat. Silakan simpan lagi sebentar lagi.',
    cams: (sentence, next) => `${sentence} ${next}`,
  },

  done: {
    works: (groups) =>
      `Access key berfungsi di sini: ada ${number(groups)} grup yang terdaftar. Apakah nomor ini boleh memiliki grup, baru diketahui saat grup pertama dibuat.`,
    untested: (sentence) =>
      `Yang disimpan sudah berlaku, tetapi jawaban CAMS baru saja tidak seperti seharusnya: ${sentence}`,
    isNew: (channelId) => phrase`${channel(channelId)} sekarang menjadi desk.`,
    changed: 'Yang dapat langsung berlaku sudah berlaku. Channel diberi tahu.',
    waiting: (channelId) =>
      phrase`Perubahan yang lebih longgar diumumkan di ${channel(channelId)}. Ini berlaku 24 jam setelah itu, atau begitu admin kedua menekan “${deskNews.agree}” di sana.`,
    dropped: 'Perubahan yang menunggu dibatalkan.',
    same: 'Tidak ada yang diubah: semuanya tetap seperti semula.',
    stale:
      'Seseorang mengubah desk ini saat formulir Anda terbuka, jadi tidak ada yang disimpan. Tutup ini dan buka lagi formulirnya.',
  },

  unbind: {
    button: 'Lepaskan channel ini',
    title: 'Lepaskan channel ini?',
    text: 'Channel ini langsung bukan desk lagi. Permintaan yang masih terbuka tidak dapat dikonfirmasi lagi. Grup dan audit tetap seperti semula.',
    confirm: 'Lepaskan',
    deny: 'Jangan lepaskan',
    done: (channelId) => phrase`${channel(channelId)} bukan desk lagi. Channel diberi tahu.`,
    stale: 'Channel ini bukan desk lagi, atau sementara itu diubah. Tutup ini dan buka lagi formulirnya.',
  },

  answers: {
    agreed: phrase`Anda menyetujuinya. Perubahan mulai berlaku.`,
    takenBack: phrase`Anda membatalkan perubahan itu. Desk tetap seperti sekarang.`,
    ownChange: phrase`Anda sendiri yang meminta perubahan ini, jadi admin lain yang perlu menyetujuinya. Perubahan ini berlaku dengan sendirinya 24 jam setelah diumumkan.`,
    tooLate: (state, by) =>
      by === undefined
        ? phrase`Terlambat: perubahan ini ${state}. Klik Anda tidak mengubah apa pun.`
        : phrase`Terlambat: perubahan ini ${state} (${person(by)}). Klik Anda tidak mengubah apa pun.`,
    unknown: phrase`Perubahan ini tidak dikenal, jadi tidak ada yang dilakukan.`,
  },
};

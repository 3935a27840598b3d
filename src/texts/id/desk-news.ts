import type { deskNews as english } from '../en/desk-news';
import { bold, channel, code, joinPhrases, type Phrase, person, phrase, time } from '../phrase';

const people = (ids: readonly string[]): Phrase =>
  joinPhrases(
    ids.map((id): Phrase => [person(id)]),
    ', ',
  );

export const deskNews: typeof english = {
  headings: {
    bound: 'Channel ini sekarang menjadi desk',
    changed: 'Desk diubah',
    asked: 'Ada perubahan desk yang menunggu',
    asked_before: 'Perubahan desk',
    agreed: 'Perubahan mulai berlaku',
    in_force: 'Perubahan mulai berlaku',
    taken_back: 'Perubahan dibatalkan',
    replaced: 'Perubahan diganti',
    given_up: 'Channel ini bukan desk lagi',
  },
  bound: (by) => phrase`${by} menyiapkannya. Grup kini dapat dikelola dari sini: ketik /chatgroup.`,
  changed: (by) => phrase`${by} mengubah ini. Perubahannya sudah berlaku.`,
  asked: (by) =>
    phrase`${by} meminta perubahan ini. Aturannya menjadi lebih longgar daripada sekarang, jadi belum berlaku.`,
  askedBefore: (by) => phrase`${by} meminta perubahan ini.`,
  until: (at) =>
    phrase`Ini berlaku ${time(at)}, atau begitu admin kedua menyetujuinya. Sampai saat itu, admin mana pun dapat membatalkannya.`,
  agreed: (by, askedBy) => phrase`${by} menyetujui perubahan yang diminta ${askedBy}.`,
  inForce: (askedBy) => phrase`Sudah 24 jam sejak perubahan ini diumumkan. ${askedBy} yang memintanya.`,
  takenBack: (by, askedBy) => phrase`${by} membatalkan perubahan yang diminta ${askedBy}. Desk tetap seperti sekarang.`,
  replaced: (by, askedBy) =>
    phrase`${by} menyimpan pengaturan baru, jadi perubahan yang diminta ${askedBy} tidak diteruskan.`,
  givenUp: (by) =>
    phrase`${by} melepaskannya. Permintaan yang masih terbuka tidak dapat dikonfirmasi lagi. Admin dapat menyiapkannya kembali dengan /chatgroup setup.`,
  ended: {
    waiting: 'Ini masih menunggu.',
    in_force: 'Ini sudah berlaku.',
    taken_back: 'Ini sudah dibatalkan.',
    replaced: 'Ini sudah diganti dengan pengaturan lain.',
    dropped: 'Ini tidak berlaku lagi.',
  },
  states: {
    waiting: 'masih menunggu',
    in_force: 'sudah berlaku',
    taken_back: 'sudah dibatalkan',
    replaced: 'sudah diganti dengan yang lain',
    dropped: 'tidak berlaku lagi',
  },
  notAnnounced: {
    heading: 'Perubahan Anda tidak diteruskan',
    dropped: (channelId) =>
      phrase`Perubahan yang Anda minta tidak dapat diumumkan di ${channel(channelId)}, jadi tidak akan berlaku:`,
    next: {
      invite:
        'Groupkeeper tidak ada di channel itu. Silakan undang dengan /invite, lalu minta lagi dengan /chatgroup setup.',
      archived: 'Channel itu diarsipkan. Silakan minta channel dipulihkan, lalu minta lagi dengan /chatgroup setup.',
      restricted:
        'Groupkeeper tidak boleh menulis di sana. Minta admin ruang kerja mengizinkannya, lalu minta lagi dengan /chatgroup setup.',
      other: (reason) =>
        phrase`Slack menolaknya dengan alasan ${code(reason)}. Silakan beri tahu admin Groupkeeper, lalu minta lagi dengan /chatgroup setup.`,
    },
  },
  agree: 'Setujui',
  takeBack: 'Batalkan perubahan',

  parts: {
    custSpaceId: 'ID channel CAMS',
    businessNumber: 'Nomor bisnis',
    approvers: 'Penyetuju',
    twoApprovers: 'Dua penyetuju untuk menghapus grup dan untuk mengeluarkan empat anggota atau lebih',
    selfConfirmation: 'Mengonfirmasi permintaan sendiri',
    expiresAfter: 'Permintaan kedaluwarsa setelah',
    secrets: 'Tautan dan nomor lengkap dapat dilihat oleh',
    language: 'Bahasa channel',
    subjectPrefix: 'Awalan nama grup',
  },
  line: (label, value) => phrase`${bold(label)}: ${value}`,
  change: (label, before, after) => phrase`${bold(label)}: ${before} → ${after}`,
  people,
  two: { on: 'diperlukan', off: 'tidak diperlukan' },
  own: { off: 'tidak diizinkan', on: (reason) => `diizinkan, karena: ${reason}` },
  secrets: { requester_and_approvers: 'pemohon dan para penyetuju', approvers: 'para penyetuju saja' },
  languages: { en: 'English', id: 'Bahasa Indonesia', 'zh-CN': '简体中文' },
  noPrefix: 'tidak ada',
};

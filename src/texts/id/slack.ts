import type { slack as english } from '../en/slack';
import { channel, code, phrase } from '../phrase';

export const slack: typeof english = {
  title: 'Groupkeeper',
  noDesk: (channelId, whoCan) =>
    phrase`${channel(channelId)} tidak memiliki desk, jadi tidak ada yang dapat dilakukan dari sini. Gunakan channel yang memilikinya, atau minta ${whoCan} mengetik ${code('/chatgroup setup')} di sini.`,
  noChannelDesk: (whoCan) =>
    phrase`Groupkeeper bekerja di channel yang memiliki desk, dan di sini tidak ada. Gunakan channel seperti itu, atau minta ${whoCan} mengetik ${code('/chatgroup setup')} di salah satu channel.`,
  notInvited: (channelId) =>
    phrase`Groupkeeper tidak ada di ${channel(channelId)}, jadi tidak dapat menulis di sana. Ketik ${code('/invite @Groupkeeper')} di channel itu, lalu coba lagi.`,
  shared: (channelId) =>
    phrase`${channel(channelId)} dibagikan dengan organisasi lain, jadi grup tidak dapat dikelola dari sana. Gunakan channel di ruang kerja Anda sendiri.`,
  archived: (channelId) => phrase`${channel(channelId)} diarsipkan. Gunakan channel lain yang memiliki desk.`,
  notMember: (channelId) =>
    phrase`Hanya anggota ${channel(channelId)} yang dapat melakukan ini. Bergabunglah ke channel itu, lalu coba lagi.`,
  noDeskForYou: phrase`Tidak ada channel dengan desk yang diikuti Anda dan Groupkeeper. Bergabunglah ke salah satunya, atau undang Groupkeeper ke sana dengan ${code('/invite @Groupkeeper')}, lalu coba lagi.`,

  formGone: phrase`Formulir ini tidak berlaku lagi. Tutup dan mulai lagi.`,
  notYourForm: phrase`Formulir ini milik orang lain. Tutup dan mulai formulir Anda sendiri.`,
  oldButton: phrase`Tombol ini tidak berlaku lagi. Jalankan perintahnya lagi.`,
  unknownAction: phrase`Groupkeeper tidak mengenal tombol ini lagi. Jalankan perintahnya lagi.`,
  unknownView: phrase`Groupkeeper tidak mengenal formulir ini lagi. Tutup dan jalankan perintahnya lagi.`,
  unknownShortcut: phrase`Groupkeeper tidak mengenal pintasan ini lagi. Ketik perintahnya saja.`,

  groupUnread: 'Grup masih dibaca. Silakan coba lagi sebentar lagi.',
  groupTooSlow: 'Alibaba Cloud sedang terlalu lambat. Silakan kirim lagi sebentar lagi.',
  groupGone: 'Grup ini sudah tidak ada. Silakan pilih grup lain.',
  notAccepted: 'Ini tidak diterima. Silakan periksa.',
  elsewhere: (label, problem) => `${label}: ${problem}`,

  nothingToReveal: phrase`Tidak ada yang dapat ditampilkan: grupnya tidak ada, atau belum ada.`,
};

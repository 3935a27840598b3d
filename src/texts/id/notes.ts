import type { notes as english } from '../en/notes';
import { channel, code, type Part, phrase, time } from '../phrase';
import { card } from './card';

export const notes: typeof english = {
  repeated: '(diulang)',
  vote: (by, votes, needed) =>
    phrase`${by} mengonfirmasi: ${votes} dari ${needed}. Penyetuju lain juga perlu mengonfirmasi.`,
  confirmed: (by) => phrase`${by} mengonfirmasi. Ini dimulai sekarang.`,
  selfConfirmed: 'Dikonfirmasi oleh pemohon sendiri, seperti yang diizinkan desk ini.',
  denied: (requester, by) => phrase`${requester}: ${by} menolak ini. Tidak ada yang diubah.`,
  withdrawn: (by) => phrase`${by} menarik ini kembali. Tidak ada yang diubah.`,
  expired: {
    pending: (requester) =>
      phrase`${requester}: tidak ada yang memutuskan tepat waktu, jadi ini kedaluwarsa. Tidak ada yang diubah. Anda dapat mengajukannya lagi.`,
    approved: (requester) =>
      phrase`${requester}: ini dikonfirmasi tetapi tidak dapat dimulai tepat waktu, jadi kedaluwarsa. Tidak ada yang diubah. Anda dapat mengajukannya lagi.`,
  },
  stale: (requester) => phrase`${requester}: grup sudah tidak ada atau kini milik desk lain. Tidak ada yang diubah.`,
  changed: (who) =>
    phrase`Grup berubah sebelum ada yang dilakukan, jadi tidak ada yang dilakukan. ${who}: silakan baca kartunya lagi dan putuskan kembali.`,
  stronger: 'Ini sekarang akan berbuat lebih dari yang diminta, jadi penyetuju perlu mengonfirmasinya.',
  waiting: 'Permintaan lain untuk grup ini masih diselesaikan. Permintaan ini dimulai dengan sendirinya setelah itu.',
  trouble: (until) => phrase`Ini belum dimulai. Dicoba lagi sampai ${time(until)}.`,
  accepted: (camsRequestId) =>
    phrase`CAMS menerimanya (RequestId ${code(camsRequestId)}). Sekarang grup dibaca untuk melihat apa yang benar-benar terjadi.`,
  checking: {
    reply_lost: 'Jawaban CAMS hilang, jadi tidak dikirim lagi. Grup dibaca untuk melihat apakah ini terjadi.',
    restarted:
      'Groupkeeper dimulai ulang di tengah jalan, jadi tidak dikirim lagi. Grup dibaca untuk melihat apakah ini terjadi.',
  },
  said: {
    happened: (by) => phrase`${by} menyatakan bahwa ini terjadi. Ini tidak dibaca ulang.`,
    didNotHappen: (by) => phrase`${by} menyatakan bahwa ini tidak terjadi. Ini tidak dibaca ulang.`,
  },
  ended: (requester, sentence) => phrase`${requester}: ${sentence}`,
  endedUnknown: (requester, who) =>
    phrase`${requester}: pembacaan grup tidak menunjukkan apakah ini terjadi. Silakan lihat grupnya di WhatsApp atau di konsol CAMS; lalu ${who} menekan “${card.buttons.happened}” atau “${card.buttons.didNotHappen}” pada kartu.`,
  trace: (camsRequestId) => phrase`RequestId CAMS ${code(camsRequestId)}`,

  undeliverable: {
    neverShown: (heading, subject, channelId) =>
      phrase`Permintaan Anda “${heading}: ${subject}” tidak dapat ditulis di ${place(channelId)}, jadi tidak dijalankan. Tidak ada yang diubah.`,
    noLonger: (heading, subject, channelId, state) =>
      phrase`Kabar permintaan Anda “${heading}: ${subject}” tidak dapat ditulis di ${place(channelId)}. Statusnya: ${state}.`,
    next: {
      invite: 'Undang aplikasi ke channel dengan /invite; setelah itu Anda dapat mengajukan lagi.',
      archived: 'Channel ini diarsipkan. Ajukan di channel lain, atau minta channel ini dipulihkan dulu.',
      restricted: 'Aplikasi tidak boleh menulis di sana. Minta admin ruang kerja mengizinkannya.',
      expired: 'Slack tidak dapat dihubungi tepat waktu. Anda dapat mengajukan lagi.',
      other: (reason) => phrase`Alasan yang diberikan: ${code(reason)}. Silakan beri tahu admin Groupkeeper.`,
    },
  },
};

const place = (channelId: string | undefined): Part => (channelId === undefined ? 'channel-nya' : channel(channelId));

import type { decisions as english } from '../en/decisions';
import { bold, person, phrase } from '../phrase';

export const decisions: typeof english = {
  done: {
    confirm: phrase`Anda mengonfirmasi ini. Kelanjutannya ditulis di utas.`,
    deny: phrase`Anda menolak ini. Tidak ada yang diubah.`,
    withdraw: phrase`Anda menarik ini kembali. Tidak ada yang diubah.`,
    happened: phrase`Dicatat bahwa ini terjadi, menurut pernyataan Anda.`,
    did_not_happen: phrase`Dicatat bahwa ini tidak terjadi, menurut pernyataan Anda.`,
  },
  voted: (votes, needed) =>
    phrase`Konfirmasi Anda dihitung: ${votes} dari ${needed}. Penyetuju lain juga perlu mengonfirmasi.`,
  votedBefore: (votes, needed) =>
    phrase`Anda sudah mengonfirmasi ini: ${votes} dari ${needed}. Penyetuju lain juga perlu mengonfirmasi.`,
  oldCard: phrase`Grup berubah sejak ini ditampilkan, jadi tombol ini tidak melakukan apa-apa. Silakan baca kartu yang baru dan putuskan di sana.`,
  unknownButton: phrase`Tombol ini tidak dikenal, jadi tidak melakukan apa-apa. Silakan gunakan kartu permintaan di channel.`,
  tooLate: (state, by) =>
    by === undefined
      ? phrase`Terlambat: status permintaan ini ${bold(state)}. Klik Anda tidak mengubah apa pun.`
      : phrase`Terlambat: ${person(by)} lebih dulu, dan status permintaan ini ${bold(state)}. Klik Anda tidak mengubah apa pun.`,
};

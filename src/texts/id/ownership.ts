import type { ownership as english } from '../en/ownership';
import { channel, code, phrase } from '../phrase';
import { number } from './number';

export const ownership: typeof english = {
  title: 'Grup desk ini',
  submit: 'Simpan',
  summary: 'Memberi desk ini grup dari nomornya, atau grupnya kepada desk lain. Untuk admin.',
  loading: 'Membaca grup…',
  notHere: phrase`Ketik ini di channel sebuah desk: ini tentang grup milik desk tersebut.`,
  noDesk: (channelId) => phrase`${channel(channelId)} bukan desk, jadi tidak dapat memiliki grup.`,
  onlyDesk: (channelId) =>
    phrase`${channel(channelId)} adalah satu-satunya desk untuk nomor bisnisnya, jadi semua grup adalah miliknya.`,
  intro: (channelId, own) =>
    phrase`${channel(channelId)} memiliki ${number(own)} grup. Desk lain memiliki grup dari nomor yang sama; sebuah desk hanya melihat miliknya sendiri.`,
  shared: phrase`Desk lain memiliki grup dari nomor yang sama, jadi desk ini mulai tanpa grup. Ketik ${code('/chatgroup setup groups')} di sana untuk memberinya grup.`,
  firstDesk: (channelId) =>
    phrase`${channel(channelId)} ada lebih dulu, jadi semua grup yang belum diberikan kepada desk mana pun adalah miliknya.`,
  rules: 'Semua di sini langsung berlaku. Channel semua desk yang terkait diberi tahu.',
  fields: {
    take: {
      label: 'Berikan kepada desk ini',
      hint: 'Grup yang belum diberikan kepada desk mana pun. Yang namanya berawal dengan awalan desk ini sudah dipilih.',
      placeholder: 'Ketik beberapa kata dari nama grup',
    },
    give: {
      label: 'Ambil dari desk ini',
      hint: 'Permintaan di sini yang menunggu untuk grup ini berakhir tanpa akibat.',
      placeholder: 'Ketik beberapa kata dari nama grup',
    },
    to: {
      label: 'Siapa yang menerima grup yang diambil',
      nobody: 'Tidak ada, sampai admin memberikannya',
    },
  },
  problems: {
    nothing: 'Pilih grup yang akan diberikan atau diambil.',
    slow: 'Alibaba Cloud terlalu lama menjawab saat ini. Simpan lagi sebentar lagi.',
    gone: 'Salah satu grup ini sudah tidak ada. Pilih lagi.',
    choice: 'Pilih salah satu dari ini.',
  },
  done: (gained, lost) =>
    phrase`Selesai. Grup yang diberikan kepada desk ini: ${number(gained)}; yang diambil darinya: ${number(lost)}. Channel diberi tahu.`,
  stale:
    'Sementara itu seseorang memberikan atau mengambil salah satu grup ini, jadi tidak ada yang diubah. Tutup ini dan buka formulirnya lagi.',
  news: {
    headings: {
      groups_gained: 'Desk ini memiliki lebih banyak grup',
      groups_lost: 'Desk ini memiliki lebih sedikit grup',
      groups_all: 'Desk ini memiliki semua grup dari nomornya',
    },
    gained: (by) => phrase`${by} memberi desk ini grup berikut:`,
    gainedFrom: (by, _count, from) => phrase`${by} memberi desk ini grup berikut dari ${from}:`,
    lost: (by) => phrase`${by} mengambil grup berikut dari desk ini. Kini tidak ada desk yang memilikinya:`,
    lostTo: (by, _count, to) => phrase`${by} memberikan grup berikut dari desk ini kepada ${to}:`,
    requests: () => 'Permintaan di sini yang menunggu untuk grup ini berakhir tanpa akibat.',
    all: 'Desk ini kini satu-satunya untuk nomor bisnisnya. Grup yang tadinya milik desk lain, atau bukan milik siapa pun, adalah miliknya.',
    more: (count) => `dan ${number(count)} lagi`,
  },
};

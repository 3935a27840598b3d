import type { history as english } from '../en/history';
import { bold, channel, link, person, phrase, time } from '../phrase';
import { number } from './number';

export const history: typeof english = {
  asked: ({ heading, subject, outcome }) => phrase`${bold(heading)}: ${subject}. ${outcome}`,
  by: (requesterId, at) => phrase`Diajukan oleh ${person(requesterId)}, ${time(at)}.`,
  outcome: (state) => `${state}.`,
  failed: (state, why) => `${state}: ${why}`,
  decided: {
    byPolicy: 'Tidak perlu penyetuju.',
    confirmed: (who) => phrase`Dikonfirmasi oleh ${who}.`,
    denied: (who) => phrase`Ditolak oleh ${who}.`,
    withdrawn: (who) => phrase`Ditarik kembali oleh ${who}.`,
  },
  thread: (url) => phrase`${link(url, 'Buka utasnya')}.`,
  trace: (camsRequestId) => `RequestId CAMS ${camsRequestId},`,
  place: (channelId) => phrase`Di ${channel(channelId)}.`,

  days: {
    title: 'Permintaan per hari',
    name: 'Permintaan',
    inWords: (days, since) => {
      const said = days.map(({ label, value }) => `${label}: ${value}`).join(', ');
      return since === undefined
        ? `Permintaan per hari: ${said}.`
        : `Permintaan per hari sejak ${since}: ${said}, hari lain: 0.`;
    },
    more: (counted) => `Lebih dari ${number(counted)} permintaan hari ini.`,
    none: (days) =>
      days > 1 ? `Tidak ada permintaan dalam ${number(days)} hari terakhir.` : 'Tidak ada permintaan hari ini.',
  },

  sheet: {
    columns: {
      id: 'Permintaan',
      askedAt: (zone) => `Diajukan (${zone})`,
      requester: 'Diajukan oleh (ID Slack)',
      operation: 'Operasi',
      subject: 'Grup',
      groupId: 'ID grup',
      input: 'Yang diminta',
      outcome: 'Hasil',
      deciders: 'Diputuskan oleh (ID Slack)',
      endedAt: (zone) => `Berakhir (${zone})`,
      camsRequestId: 'RequestId CAMS',
      link: 'Utas',
    },
    policy: 'tidak perlu penyetuju',
    field: (label, value) => `${label}: ${value}`,
    fileName: 'groupkeeper-riwayat',
  },
};

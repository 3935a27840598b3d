import { bold, channel, link, type Phrase, person, phrase, time } from '../phrase';

/** The history of a desk, in lines, in a chart's words and as a file. */
export const history = {
  asked: ({ heading, subject, outcome }: { heading: string; subject: string; outcome: string }): Phrase =>
    phrase`${bold(heading)}: ${subject}. ${outcome}`,
  by: (requesterId: string, at: number): Phrase => phrase`Asked by ${person(requesterId)}, ${time(at)}.`,
  outcome: (state: string): string => `${state}.`,
  failed: (state: string, why: string): string => `${state}: ${why}`,
  decided: {
    byPolicy: 'No approver was needed.',
    confirmed: (who: Phrase): Phrase => phrase`Confirmed by ${who}.`,
    denied: (who: Phrase): Phrase => phrase`Denied by ${who}.`,
    withdrawn: (who: Phrase): Phrase => phrase`Withdrawn by ${who}.`,
  },
  thread: (url: string): Phrase => phrase`${link(url, 'Open its thread')}.`,
  trace: (camsRequestId: string): string => `CAMS RequestId ${camsRequestId},`,
  /** Where its card stands, when Slack does not say how to link to it. */
  place: (channelId: string): Phrase => phrase`In ${channel(channelId)}.`,

  days: {
    title: 'Requests a day',
    name: 'Requests',
    inWords: (days: readonly { label: string; value: number }[], since: string | undefined): string => {
      const said = days.map(({ label, value }) => `${label}: ${value}`).join(', ');
      return since === undefined
        ? `Requests a day: ${said}.`
        : `Requests a day since ${since}: ${said}, other days: 0.`;
    },
    /** Today alone has more than are counted. */
    more: (counted: number): string => `More than ${counted.toLocaleString('en-GB')} requests today.`,
    none: (days: number): string => (days > 1 ? `No request in the last ${days} days.` : 'No request today.'),
  },

  sheet: {
    columns: {
      id: 'Request',
      askedAt: (zone: string): string => `Asked (${zone})`,
      requester: 'Asked by (Slack id)',
      operation: 'Operation',
      subject: 'Group',
      groupId: 'Group id',
      input: 'What was asked',
      outcome: 'Outcome',
      deciders: 'Decided by (Slack id)',
      endedAt: (zone: string): string => `Ended (${zone})`,
      camsRequestId: 'CAMS RequestId',
      link: 'Thread',
    },
    policy: 'no approver was needed',
    /** "Members: +62…7801, +62…7802" */
    field: (label: string, value: string): string => `${label}: ${value}`,
    fileName: 'groupkeeper-history',
  },
};

import { bold, channel, code, type Phrase, person, phrase, time } from '../phrase';
import { number } from './number';

const groups = (count: number): string => (count === 1 ? '1 group' : `${number(count)} groups`);
const pending = (count: number): string => (count === 1 ? '1 request waits' : `${number(count)} requests wait`);

/** The app's own page in Slack. */
export const home = {
  manage: 'Manage chat groups',
  setUp: 'Set up a desk',
  about: (heading: string, subject: string): Phrase => phrase`${bold(heading)}: ${subject}`,
  lookAgain: 'This page was not up to date any more. It is now: please look again.',
  noDesk: 'Once you are in the channel of a desk, this page shows what waits for you there.',

  waiting: {
    title: 'What waits for you',
    none: 'Nothing waits for your decision. When something does, it stands here and in its channel.',
    asked: (requesterId: string, channelId: string, at: number): Phrase =>
      phrase`${bold('Asked by:')} ${person(requesterId)} in ${channel(channelId)}, ${time(at)}`,
    more: (count: number, command: string, channelId: string): Phrase =>
      phrase`And ${number(count)} more: type ${code(command)} in ${channel(channelId)}.`,
  },
  own: {
    title: 'Your requests',
    none: 'You have asked for nothing yet. The button above shows what can be done.',
    line: (heading: string, subject: string, state: string, channelId: string, at: number): Phrase =>
      phrase`${bold(heading)}: ${subject}. ${state}. Asked in ${channel(channelId)}, ${time(at)}.`,
  },
  desks: {
    title: 'Your desks',
    line: (channelId: string, counts: Phrase, waiting: string): Phrase =>
      phrase`${channel(channelId)}: ${counts} ${waiting}.`,
    counts: (count: number, links: number, full: number, members: number, at: number): Phrase =>
      phrase`${groups(count)}, ${number(links)} with an invite link, ${number(full)} full, ${members === 1 ? '1 member' : `${number(members)} members`} at most, as of ${time(at)}.`,
    counting: 'The groups are being counted…',
    uncounted: 'The groups could not be counted just now. Open this page again in a moment.',
    pending,
    pendingMany: (counted: number): string => `More than ${number(counted)} requests wait`,
    more: (count: number): string => (count === 1 ? 'And 1 more desk.' : `And ${number(count)} more desks.`),
  },
  recent: {
    title: 'Recent changes',
    none: 'No request has ended at your desks yet.',
    ended: (at: number): Phrase => phrase`Ended ${time(at)}.`,
  },
};

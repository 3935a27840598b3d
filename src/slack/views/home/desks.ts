import type { KnownBlock } from '@slack/types';
import type { Desk } from '../../../domain/desk';
import { COUNTED } from '../../../domain/history';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import { bullets, lines, richText } from '../../blocks/rich';
import { header } from '../../blocks/small';
import type { GroupCounts } from './counts';

const SHOWN = 20;

export interface DeskAtHome {
  readonly desk: Desk;
  /** Its groups; `counting` until they were read once, `uncounted` when that failed. */
  readonly counts: GroupCounts | 'counting' | 'uncounted';
  /** Requests that wait there, counted up to one more than `COUNTED`. */
  readonly pending: number;
}

/** The desks somebody is at, each in one line. */
export const deskBlocks = (desks: readonly DeskAtHome[], t: Texts): KnownBlock[] => [
  header(t.home.desks.title),
  ...richText(
    bullets(desks.slice(0, SHOWN).map((each) => deskLine(each, t))),
    lines(desks.length > SHOWN ? [t.home.desks.more(desks.length - SHOWN)] : []),
  ),
];

const deskLine = ({ desk, counts, pending }: DeskAtHome, t: Texts): Phrase =>
  t.home.desks.line(
    desk.channelId,
    countsLine(counts, t),
    pending > COUNTED ? t.home.desks.pendingMany(COUNTED) : t.home.desks.pending(pending),
  );

function countsLine(counts: DeskAtHome['counts'], t: Texts): Phrase {
  if (typeof counts === 'string') return [t.home.desks[counts]];
  const { groups, links, full, members, asOf } = counts;
  return t.home.desks.counts(groups, links, full, members, asOf);
}

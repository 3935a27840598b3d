import type { DeskNotice } from '../../domain/desk-change';
import type { Texts } from '../../texts';
import { channel, type Phrase, person } from '../../texts/phrase';

/** Subjects that are read out; of more it is said how many there are. */
const MOST_SUBJECTS = 20;

type GroupNotice = Extract<DeskNotice, { kind: `groups_${string}` }>;

export const isAboutGroups = (notice: DeskNotice): notice is GroupNotice =>
  notice.kind === 'groups_gained' || notice.kind === 'groups_lost' || notice.kind === 'groups_all';

/** What a desk's channel is told of groups that came or went. */
export function groupNews(notice: GroupNotice, t: Texts): Phrase[] {
  const say = t.ownership.news;
  switch (notice.kind) {
    case 'groups_gained': {
      const { by, from, subjects } = notice;
      const many = subjects.length;
      return [from === undefined ? say.gained(person(by), many) : say.gainedFrom(person(by), many, channel(from))];
    }
    case 'groups_lost': {
      const { by, to, subjects } = notice;
      const many = subjects.length;
      const lost = to === undefined ? say.lost(person(by), many) : say.lostTo(person(by), many, channel(to));
      return [[say.requests(many)], lost];
    }
    case 'groups_all':
      return [[say.all]];
  }
}

export function groupNewsBullets(notice: GroupNotice, t: Texts): Phrase[] {
  if (notice.kind === 'groups_all') return [];
  const { subjects } = notice;
  const left = subjects.length - MOST_SUBJECTS;
  return [
    ...subjects.slice(0, MOST_SUBJECTS).map((subject): Phrase => [subject]),
    ...(left > 0 ? [[t.ownership.news.more(left)]] : []),
  ];
}

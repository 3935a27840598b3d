import type { Button } from '@slack/types';
import type { DeskNotice, PrivateNotice } from '../../domain/desk-change';
import type { ShownNotice } from '../../domain/ports/desk-poster';
import type { Texts } from '../../texts';
import { type Phrase, person } from '../../texts/phrase';
import { actionIds } from '../ids';
import { changeLines, deskLines } from './desk-lines';
import { groupNews, groupNewsBullets, isAboutGroups } from './group-news';
import { type Message, message } from './message';
import { bullets, lines, linesOf, type Paragraph, richText } from './rich';
import { button, buttons, context, header } from './small';

/** News of a desk's setup for its channel. `repeated` marks a post that may stand there already. */
export function deskNoticeMessage(shown: ShownNotice, t: Texts, { repeated }: { readonly repeated: boolean }): Message {
  const { notice } = shown;
  if (notice.kind === 'ended' || notice.kind === 'not_announced')
    throw new Error(`${notice.kind} is not for a channel`);
  const isOver = notice.kind === 'asked' && shown.ended !== undefined;
  const heading = isAboutGroups(notice)
    ? t.ownership.news.headings[notice.kind]
    : t.deskNews.headings[isOver ? 'asked_before' : notice.kind];
  const paragraphs: Paragraph[] = [lines(...saidOf(notice, shown, t)), bullets(bulletsOf(notice, t))];
  return message(
    [
      header(heading),
      ...richText(...paragraphs),
      ...buttons('desk_change', buttonsOf(shown, t)),
      ...(repeated ? [context(t.notes.repeated)] : []),
    ],
    [[heading], ...linesOf(paragraphs), ...(repeated ? [[t.notes.repeated]] : [])],
  );
}

type Said = Exclude<DeskNotice, PrivateNotice | { kind: 'ended' }>;

function saidOf(notice: Said, { dueAt, ended }: ShownNotice, t: Texts): Phrase[] {
  const say = t.deskNews;
  if (isAboutGroups(notice)) return groupNews(notice, t);
  switch (notice.kind) {
    case 'bound':
      return [say.bound(person(notice.by))];
    case 'changed':
      return [say.changed(person(notice.by))];
    case 'asked':
      if (ended !== undefined) return [say.askedBefore(person(notice.by)), [say.ended[ended]]];
      return [say.asked(person(notice.by)), dueAt === undefined ? [] : say.until(dueAt)];
    case 'agreed':
      return [say.agreed(person(notice.by), person(notice.askedBy))];
    case 'in_force':
      return [say.inForce(person(notice.askedBy))];
    case 'taken_back':
      return [say.takenBack(person(notice.by), person(notice.askedBy))];
    case 'replaced':
      return [say.replaced(person(notice.by), person(notice.askedBy))];
    case 'given_up':
      return [say.givenUp(person(notice.by))];
  }
}

function bulletsOf(notice: Said, t: Texts): Phrase[] {
  if (isAboutGroups(notice)) return groupNewsBullets(notice, t);
  if (notice.kind === 'given_up') return [];
  return notice.kind === 'bound' ? deskLines(notice.desk, t) : changeLines(notice.before, notice.after, t);
}

function buttonsOf({ notice, ended }: ShownNotice, t: Texts): Button[] {
  if (notice.kind !== 'asked' || ended !== undefined) return [];
  return [
    button(t.deskNews.agree, actionIds.deskAgree, notice.change),
    button(t.deskNews.takeBack, actionIds.deskTakeBack, notice.change),
  ];
}

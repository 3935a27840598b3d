import type { Button, KnownBlock } from '@slack/types';
import type { Answer } from '../../domain/answer';
import type { Texts } from '../../texts';
import { type Phrase, person } from '../../texts/phrase';
import { type AnswerState, actionIds, encodeAnswerState } from '../ids';
import { answerTable } from './answer-table';
import { chartBlocks } from './chart';
import { type Message, message } from './message';
import { bullets, lines, linesOf, type Paragraph, richText } from './rich';
import { button, buttons, context, header, revealButtons } from './small';

export interface AnswerOptions {
  /** Who shares it in the channel; absent for the private answer. A shared answer has no buttons. */
  readonly sharedBy?: string | undefined;
  /** Without a chart or a `table` block, for when Slack answers `invalid_blocks`. */
  readonly plain?: boolean;
}

/** What a read operation answers. Nothing in it is secret: what is, sits behind its button. */
export function answerMessage(answer: Answer, state: AnswerState, t: Texts, options: AnswerOptions = {}): Message {
  const { sharedBy, plain = false } = options;
  const said = [lines(...answer.lines), bullets(answer.entries ?? [])];
  const facts = lines(...(answer.facts ?? []).map(({ label, value }) => t.card.fact(label, value)));
  const from: Paragraph = lines(sharedBy === undefined ? [] : t.answers.sharedBy(person(sharedBy)));
  const blocks: KnownBlock[] = [
    header(answer.title),
    ...(plain ? [] : chartBlocks(answer.chart)),
    ...richText(from, facts),
    ...richText(...said),
    ...answerTable(answer.table, plain, t),
    ...footer(answer, sharedBy, t),
    ...(sharedBy === undefined ? buttons('answer_actions', answerButtons(answer, state, t)) : []),
  ];
  return message(blocks, [[answer.title], ...linesOf([from, facts, ...said]), ...countLine(answer, t)]);
}

function footer({ page }: Answer, sharedBy: string | undefined, t: Texts): KnownBlock[] {
  const parts = [
    ...(page === undefined ? [] : [t.answers.page(page.index, page.pages)]),
    ...(sharedBy === undefined ? [t.answers.onlyYou] : []),
  ];
  return parts.length === 0 ? [] : [context(parts.join(' · '))];
}

const countLine = ({ table }: Answer, t: Texts): Phrase[] =>
  table === undefined || table.rows.length === 0 ? [] : [[t.answers.rows(table.rows.length)]];

function answerButtons(answer: Answer, state: AnswerState, t: Texts): Button[] {
  const { page, reveals } = answer;
  const turn = (label: string, actionId: string, to: number): Button[] =>
    stateButton(label, actionId, { ...state, page: to });
  return [
    ...(page !== undefined && page.index > 1 ? turn(t.answers.previous, actionIds.previous, page.index - 1) : []),
    ...(page !== undefined && page.index < page.pages ? turn(t.answers.next, actionIds.next, page.index + 1) : []),
    ...(reveals === undefined ? [] : revealButtons(reveals.what, { group: reveals.groupId }, t, { asQrCode: true })),
    ...(answer.sheet === true ? stateButton(t.sheets.send, actionIds.sendSheet, { ...state, page: 1 }) : []),
    ...stateButton(t.answers.share, actionIds.share, state),
  ];
}

function stateButton(label: string, actionId: string, state: AnswerState): Button[] {
  const value = encodeAnswerState(state);
  return value === undefined ? [] : [button(label, actionId, value)];
}

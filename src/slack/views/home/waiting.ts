import type { KnownBlock } from '@slack/types';
import * as z from 'zod';
import type { Card } from '../../../domain/ports/poster';
import type { MessageRef, Request } from '../../../domain/request';
import type { Overview } from '../../../requests/api';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import { changedParagraphs, differenceParagraphs } from '../../blocks/card';
import { decisionButtons } from '../../blocks/card-buttons';
import { consequenceBullets } from '../../blocks/foresight';
import { lines, richText } from '../../blocks/rich';
import { buttons, header } from '../../blocks/small';
import { aboutState } from '../../blocks/state-line';
import { inline, multiline } from '../../clip';
import { COMMAND, homeBlock, homeDecisionAction } from '../../ids';

const CONSEQUENCES = 3;
const REASON = 300;

/** What this person may decide now, with its buttons; what is more is found in the channels. */
export function waitingBlocks({ waiting, more }: Overview, places: Places, t: Texts): KnownBlock[] {
  const say = t.home.waiting;
  return [
    header(say.title),
    ...(waiting.length === 0 && more.length === 0 ? richText(lines([say.none])) : []),
    ...waiting.flatMap((card) => waitingCard(card, places, t)),
    ...richText(
      lines(...more.slice(0, 20).map(({ desk, count }) => say.more(count, `${COMMAND} requests`, desk.channelId))),
    ),
  ];
}

/** Where things are in Slack. */
export interface Places {
  /** The channel of a request's desk. */
  readonly channelOf: (request: Request) => string;
  /** Where a message is opened, when that is known. */
  readonly linkTo: (message: MessageRef | undefined) => string | undefined;
}

function waitingCard(card: Card, { channelOf, linkTo }: Places, t: Texts): KnownBlock[] {
  const { request, operation, evidence, origin } = card;
  const consequences = operation.consequences(evidence, request.input, t, origin).slice(0, CONSEQUENCES);
  const link = linkTo(request.card);
  return [
    ...richText(
      lines(
        t.home.about(operation.words(t).heading(card.effect), inline(request.subject)),
        t.home.waiting.asked(request.requesterId, channelOf(request), request.createdAt),
        reasonLine(card, t),
        aboutState(card, t),
      ),
      ...changedParagraphs(card, t),
      ...differenceParagraphs(card, t),
      consequenceBullets(consequences),
      lines(link === undefined ? [] : t.history.thread(link)),
    ),
    ...buttons(homeBlock('waiting', request.id), decisionButtons(card, t, homeDecisionAction)),
  ];
}

const withReason = z.object({ reason: z.string().min(1) });

function reasonLine({ request }: Card, t: Texts): Phrase {
  const given = withReason.safeParse(request.input);
  return given.success ? t.card.fact(t.fields.reason.label, [multiline(given.data.reason, REASON)]) : [];
}

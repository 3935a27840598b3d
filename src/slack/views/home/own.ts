import type { KnownBlock } from '@slack/types';
import type { Operation } from '../../../domain/operation';
import type { Request } from '../../../domain/request';
import { headingOf } from '../../../operations/request-line';
import type { OwnRequest } from '../../../requests/api';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import { bullets, lines, richText } from '../../blocks/rich';
import { button, buttons, header } from '../../blocks/small';
import { inline } from '../../clip';
import { homeBlock, homeDecisionAction } from '../../ids';
import type { Places } from './waiting';

/** What somebody asked for themselves: what can be withdrawn with its button, the rest in lines. */
export function ownBlocks(
  own: readonly OwnRequest[],
  channelOf: Places['channelOf'],
  operations: readonly Operation[],
  t: Texts,
): KnownBlock[] {
  const line = ({ request }: OwnRequest): Phrase => ownLine(request, channelOf(request), operations, t);
  const rest = own.filter(({ withdraw }) => withdraw === undefined);
  return [
    header(t.home.own.title),
    ...(own.length === 0 ? richText(lines([t.home.own.none])) : []),
    ...own.flatMap(({ request, withdraw }): KnownBlock[] =>
      withdraw === undefined
        ? []
        : [
            ...richText(lines(line({ request, withdraw }))),
            ...buttons(homeBlock('own', request.id), [
              button(t.card.buttons.withdraw, homeDecisionAction('withdraw'), withdraw),
            ]),
          ],
    ),
    ...richText(bullets(rest.map(line))),
  ];
}

const ownLine = (request: Request, channelId: string, operations: readonly Operation[], t: Texts): Phrase =>
  t.home.own.line(
    headingOf(request, { operations, t }),
    inline(request.subject),
    t.states[request.state],
    channelId,
    request.createdAt,
  );

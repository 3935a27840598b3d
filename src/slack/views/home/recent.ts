import type { KnownBlock } from '@slack/types';
import type { Operation } from '../../../domain/operation';
import { decisionOf, outcomeOf } from '../../../operations/history-line';
import { headingOf } from '../../../operations/request-line';
import type { Overview } from '../../../requests/api';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import { bullets, lines, richText } from '../../blocks/rich';
import { header } from '../../blocks/small';
import { inline } from '../../clip';

/** What ended last at somebody's desks: what became of it, who asked and decided, and when. */
export function recentBlocks(
  { recent, voters }: Pick<Overview, 'recent' | 'voters'>,
  operations: readonly Operation[],
  t: Texts,
): KnownBlock[] {
  const line = (request: Overview['recent'][number]): Phrase => {
    const heading = headingOf(request, { operations, t });
    return t.inSequence([
      t.history.asked({ heading, subject: inline(request.subject), outcome: outcomeOf(request, { t }) }),
      t.history.by(request.requesterId, request.createdAt),
      ...decisionOf(request, voters.get(request.id) ?? [], { t }),
      ...(request.endedAt === undefined ? [] : [t.home.recent.ended(request.endedAt)]),
    ]);
  };
  return [
    header(t.home.recent.title),
    ...(recent.length === 0 ? richText(lines([t.home.recent.none])) : richText(bullets(recent.map(line)))),
  ];
}

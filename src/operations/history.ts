import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import type { InputOf } from '../domain/field';
import { COUNTED, type HistoryFilter } from '../domain/history';
import type { ReadContext } from '../domain/operation';
import type { Phrase } from '../texts/phrase';
import { daysOf } from './days-of';
import { anyGroupField } from './fields';
import { personField, referenceField, sinceField } from './history-fields';
import { historyLine } from './history-line';
import { historySheet, MOST_ROWS } from './history-sheet';
import { PAGE_SIZE, readPage } from './paging';
import { sinceMoment } from './since';

const fields = { group: anyGroupField, person: personField, since: sinceField, request: referenceField };

type Input = InputOf<typeof fields>;

const filterOf = ({ group, person, since }: Input, { reader }: Pick<ReadContext, 'reader'>): HistoryFilter => ({
  groupId: group,
  requesterId: person,
  since: sinceMoment(since, reader),
});

/** What was asked at this desk, whatever became of it. A group that is gone has a history all the same, so CAMS is not asked. */
export const history = defineRead({
  name: 'history',
  words: (t) => t.operations.history,
  reads: [],
  fields,
  typed: ['since', 'request', 'person', 'group'],
  answer: (input, context) => (input.request === undefined ? list(input, context) : one(input.request, context)),
  sheet: (input, context) => historySheet(filterOf(input, context), input.request, context),
});

async function one(reference: string, context: ReadContext): Promise<Answer> {
  const { requests: book, t } = context;
  const { title, notFound } = t.operations.history;
  const request = await book.find(reference);
  if (request === undefined) return { title, lines: [notFound(reference)] };
  const voters = await book.voters([request]);
  return { title, lines: [historyLine(request, voters.get(request.id) ?? [], context)], sheet: true };
}

async function list(input: Input, context: ReadContext): Promise<Answer> {
  const { requests: book, page, t, reader } = context;
  const say = t.operations.history;
  const filter = filterOf(input, context);
  const past = await readPage(
    async (index) => {
      const found = await book.history({ ...filter, index, size: PAGE_SIZE });
      return { ...found, total: Math.min(found.total, COUNTED), isMore: found.total > COUNTED };
    },
    Math.min(page, COUNTED / PAGE_SIZE),
  );
  if (past.total === 0) return { title: say.title, lines: [nothing(filter, t)] };
  const { said, chart } = await daysOf(book, filter, reader, t);
  const voters = await book.voters(past.items);
  return {
    title: say.title,
    ...(chart === undefined ? {} : { chart }),
    lines: [past.isMore ? say.more(COUNTED, MOST_ROWS) : say.count(past.total), ...narrowed(filter, t), said],
    entries: past.items.map((request) => historyLine(request, voters.get(request.id) ?? [], context)),
    ...past.mark,
    sheet: true,
  };
}

function nothing({ groupId, requesterId, since }: HistoryFilter, { operations }: ReadContext['t']): Phrase {
  const { none, noneOfGroup, noneSo } = operations.history;
  if (requesterId !== undefined || since !== undefined) return noneSo;
  return groupId === undefined ? none : noneOfGroup;
}

function narrowed({ requesterId, since }: HistoryFilter, { operations }: ReadContext['t']): Phrase[] {
  const say = operations.history;
  return [
    ...(requesterId === undefined ? [] : [say.by(requesterId)]),
    ...(since === undefined ? [] : [say.since(since)]),
  ];
}

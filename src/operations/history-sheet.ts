import { wallTime, zoneOf } from '../domain/day';
import type { HistoryFilter } from '../domain/history';
import { formatNumber, maskNumbers } from '../domain/mask';
import type { SheetContext } from '../domain/operation';
import type { Request } from '../domain/request';
import type { Sheet } from '../domain/sheet';
import { camsRequestIdOf, decidersOf, outcomeOf } from './history-line';
import { headingOf } from './request-line';

/** No file holds more requests. */
export const MOST_ROWS = 50_000;

/** The history as rows, all its pages. */
export function historySheet(filter: HistoryFilter, reference: string | undefined, context: SheetContext): Sheet {
  const { columns, fileName } = context.t.history.sheet;
  const zone = zoneOf(context.reader.timeZone);
  const { askedAt, endedAt, ...plain } = columns;
  const headings = { ...plain, askedAt: askedAt(zone), endedAt: endedAt(zone) };
  return {
    name: fileName,
    columns: ORDER.map((name) => headings[name]),
    rows: rowsOf(filter, reference, context),
    most: MOST_ROWS,
  };
}

const ORDER = [
  ...(['id', 'askedAt', 'requester', 'operation', 'subject', 'groupId', 'input', 'outcome'] as const),
  ...(['deciders', 'endedAt', 'camsRequestId', 'link'] as const),
];

async function* rowsOf(filter: HistoryFilter, reference: string | undefined, context: SheetContext) {
  const { requests: book } = context;
  for await (const page of reference === undefined ? book.all(filter, MOST_ROWS) : only(reference, context)) {
    const voters = await book.voters(page);
    yield page.map((request) => rowOf(request, voters.get(request.id) ?? [], context));
  }
}

async function* only(reference: string, { requests }: SheetContext): AsyncGenerator<readonly Request[]> {
  const found = await requests.find(reference);
  if (found !== undefined) yield [found];
}

function rowOf(request: Request, voters: readonly string[], context: SheetContext): string[] {
  const { t, reader } = context;
  const { id, createdAt, requesterId, subject, groupId, endedAt, card, approvedAt } = request;
  const deciders = decidersOf(request, voters).join(' ');
  const cells: Record<(typeof ORDER)[number], string> = {
    id,
    askedAt: wallTime(createdAt, reader.timeZone),
    requester: requesterId,
    operation: headingOf(request, context),
    subject,
    groupId: groupId ?? '',
    input: inputOf(request, context),
    outcome: outcomeOf(request, context),
    deciders: deciders === '' && approvedAt !== undefined ? t.history.sheet.policy : deciders,
    endedAt: endedAt === undefined ? '' : wallTime(endedAt, reader.timeZone),
    camsRequestId: camsRequestIdOf(request) ?? '',
    link: (card && reader.linkTo(card)) ?? '',
  };
  return ORDER.map((name) => cells[name]);
}

/** What was asked, field by field, without the group, which has columns of its own. */
function inputOf(request: Request, { operations, t, fullNumbers }: SheetContext): string {
  const operation = operations.find(({ name }) => name === request.operation);
  if (operation === undefined) return '';
  return Object.entries(operation.fields)
    .flatMap(([name, field]) => {
      const value = request.input[name];
      if (field.widget.kind === 'group' || value === undefined || value === null) return [];
      const texts = [value].flat().map(String);
      const shown = field.sensitive !== true ? texts : fullNumbers ? texts.map(formatNumber) : maskNumbers(texts);
      return [t.history.sheet.field(field.label(t), shown.join(', '))];
    })
    .join('; ');
}

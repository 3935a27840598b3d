import fc from 'fast-check';
import type { AuditEntry } from '../../src/domain/audit';
import { openRawAudit, type RawAudit, writeChain } from '../support/raw-audit';
import { availableStores } from '../support/stores';
import { printFigure, times } from './figure';

const LENGTH = 10;
const RUNS = { SQLite: times(3000, 40), PostgreSQL: times(1000, 15) };

type Mutation =
  | {
      readonly kind: 'byte';
      readonly column: string;
      readonly seq: number;
      readonly place: number;
      readonly by: string;
    }
  | { readonly kind: 'number'; readonly column: 'at' | 'seq'; readonly seq: number; readonly to: number }
  | { readonly kind: 'drop'; readonly seq: number }
  | { readonly kind: 'swap'; readonly seq: number; readonly other: number }
  | { readonly kind: 'copy'; readonly seq: number; readonly to: number }
  | { readonly kind: 'head'; readonly seq: number }
  /** Together with the head that is kept beside the entries: only a head that was noted elsewhere tells. */
  | { readonly kind: 'tail'; readonly after: number };

const seq = fc.integer({ min: 1, max: LENGTH });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('byte' as const),
      column: fc.constantFrom('actor', 'event', 'request_id', 'data', 'previous_hash', 'hash'),
      seq,
      place: fc.nat({ max: 200 }),
      by: fc.string({ unit: fc.constantFrom(...' {}":,\\nu0aZ9é\u0001'), minLength: 1, maxLength: 1 }),
    }),
  },
  fc.record({
    kind: fc.constant('number' as const),
    column: fc.constantFrom('at', 'seq'),
    seq,
    to: fc.integer({ min: -20, max: 30 }),
  }),
  fc.record({ kind: fc.constant('drop' as const), seq }),
  fc.record({ kind: fc.constant('swap' as const), seq, other: seq }),
  fc.record({ kind: fc.constant('copy' as const), seq, to: fc.integer({ min: -20, max: 30 }) }),
  fc.record({ kind: fc.constant('head' as const), seq: fc.integer({ min: -5, max: 30 }) }),
  fc.record({ kind: fc.constant('tail' as const), after: fc.integer({ min: 1, max: LENGTH - 1 }) }),
);

const COLUMNS = 'at, actor, event, request_id, data, previous_hash, hash';

describe.each(availableStores())('a chain in $name', (kind) => {
  let audit: RawAudit;
  beforeAll(async () => {
    audit = await openRawAudit(kind);
  });
  afterAll(() => audit.close());

  let desks = 0;

  /** @returns whether it left anything other than it was */
  async function mutate(desk: string, change: Mutation): Promise<boolean> {
    const { harm } = audit;
    const before = await stands(desk);
    switch (change.kind) {
      case 'byte': {
        const place = (change.place % 60) + 1;
        const cut = `substr(${change.column}, 1, ${place - 1}) || $1 || substr(${change.column}, ${place + 1})`;
        await harm(`update audit set ${change.column} = ${cut} where desk_id = $2 and seq = ${change.seq}`, [
          change.by,
          desk,
        ]);
        break;
      }
      case 'number':
        await free(desk, change.column === 'seq' ? change.to : undefined, change.seq);
        await harm(`update audit set ${change.column} = ${change.to} where desk_id = $1 and seq = ${change.seq}`, [
          desk,
        ]);
        break;
      case 'drop':
        await harm(`delete from audit where desk_id = $1 and seq = ${change.seq}`, [desk]);
        break;
      case 'swap':
        for (const [from, to] of [
          [change.seq, 999],
          [change.other, change.seq],
          [999, change.other],
        ]) {
          await harm(`update audit set seq = ${to} where desk_id = $1 and seq = ${from}`, [desk]);
        }
        break;
      case 'copy':
        await harm(`delete from audit where desk_id = $1 and seq = ${change.to} and ${change.to} <> ${change.seq}`, [
          desk,
        ]);
        await harm(
          `insert into audit (desk_id, seq, ${COLUMNS}) select desk_id, ${change.to}, ${COLUMNS} from audit
           where desk_id = $1 and seq = ${change.seq} and ${change.to} <> ${change.seq}`,
          [desk],
        );
        break;
      case 'head':
        await harm(`update audit_heads set seq = ${change.seq} where desk_id = $1`, [desk]);
        break;
      case 'tail': {
        const last = (await audit.reader.page(desk, undefined, LENGTH))[change.after - 1];
        const hash = last === undefined || last === 'unreadable' ? '' : last.hash;
        await harm(`delete from audit where desk_id = $1 and seq > ${change.after}`, [desk]);
        await harm(`update audit_heads set seq = ${change.after}, hash = $2 where desk_id = $1`, [desk, hash]);
      }
    }
    return before !== (await stands(desk));
  }

  /** A number is taken by one entry only. */
  async function free(desk: string, taken: number | undefined, but: number): Promise<void> {
    if (taken !== undefined && taken !== but)
      await audit.harm(`delete from audit where desk_id = $1 and seq = ${taken}`, [desk]);
  }

  const stands = async (desk: string): Promise<string> => {
    const rows: readonly (AuditEntry | 'unreadable')[] = await audit.reader.page(desk, undefined, 100);
    return JSON.stringify([rows, await audit.reader.head(desk)]);
  };

  it('is never whole after one change, whatever it is, and the place of it is named', async () => {
    const changed: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(mutation, fc.constantFrom(3, 500), async (change, page) => {
        const desk = `desk-${desks++}`;
        await writeChain(audit.store, desk, LENGTH);
        const noted = await audit.reader.head(desk);
        if (!(await mutate(desk, change))) return;
        changed[change.kind] = (changed[change.kind] ?? 0) + 1;
        const { flaw, found } = await audit.verify(desk, { page, heads: noted === undefined ? [] : [noted] });
        if (change.kind === 'tail') return expect(found).toEqual([]);
        const named = placesOf(change);
        expect({ change, flaw, isNamed: flaw !== undefined && named.includes(flaw.seq) }).toMatchObject({
          isNamed: true,
        });
      }),
      { numRuns: RUNS[kind.name] },
    );
    const all = Object.values(changed).reduce((sum, each) => sum + each, 0);
    expect(all).toBeGreaterThan(RUNS[kind.name] / 2);
    printFigure(11, `one change to the audit, ${kind.name}`, { changes: all, ...changed, 'not named': 0 });
  });
});

/** Where a change may be noticed first. */
function placesOf(change: Mutation): number[] {
  switch (change.kind) {
    case 'byte':
    case 'drop':
      return [change.seq];
    case 'number':
      return change.column === 'at' ? [change.seq] : [change.seq, change.to];
    case 'swap':
      return [Math.min(change.seq, change.other)];
    case 'copy':
      return [change.to, LENGTH + 1];
    case 'head':
      return [LENGTH, LENGTH + 1];
    case 'tail':
      return [];
  }
}

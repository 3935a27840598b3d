import fc from 'fast-check';
import { csv } from '../../../src/domain/csv';
import type { Request } from '../../../src/domain/request';
import { operations } from '../../../src/operations';
import { history } from '../../../src/operations/history';
import { createFakeWorld } from '../../support/fake-directory';
import { t } from './run-write';
import { aReader, aRequest, createFakeBook } from './some-request';

const NUMBER = '6281234567801';

async function rowsOf(past: readonly Request[], fullNumbers = false, input = {}): Promise<string[][]> {
  const context = { directory: createFakeWorld().directory, requests: createFakeBook([], past), operations, t };
  const sheet = history.sheet(input, { ...context, reader: aReader, fullNumbers });
  const rows: string[][] = [[...(sheet?.columns ?? [])]];
  for await (const page of sheet?.rows ?? []) rows.push(...page.map((row) => [...row]));
  return rows;
}

describe('the history as rows', () => {
  const removal = aRequest({ operation: 'remove', input: { group: 'G', members: [NUMBER], reason: 'Spam; again' } });

  it('has a cell for each column, times where the reader lives, and what was asked', async () => {
    const [columns = [], row = []] = await rowsOf([removal]);
    expect(Object.fromEntries(columns.map((column, i) => [column, row[i]]))).toMatchObject({
      Request: 'R-1',
      'Asked (Asia/Jakarta)': '2026-01-05 16:00',
      'Asked by (Slack id)': 'UANA',
      Operation: 'Remove members',
      Group: 'VIP Jakarta',
      'What was asked': 'Members: +62…7801; Reason: Spam; again',
      Outcome: 'Done.',
    });
    expect(row).toHaveLength(columns.length);
  });

  it('holds full numbers only where they may be seen', async () => {
    expect(JSON.stringify(await rowsOf([removal]))).not.toContain(NUMBER.slice(4, 9));
    expect(JSON.stringify(await rowsOf([removal], true)).replace(/\D/g, '')).toContain(NUMBER);
  });

  it('says nothing of the input of an operation that nobody knows any more', async () => {
    const [, row = []] = await rowsOf([aRequest({ operation: 'retired', input: { people: [NUMBER] } })], true);
    expect(row.join().replace(/\D/g, '')).not.toContain(NUMBER);
  });

  it('keeps to its filter, or to the one request that is named', async () => {
    const past = [aRequest({ id: 'R-2', requesterId: 'UMEI' }), aRequest()];
    expect(await rowsOf(past, false, { person: 'UMEI' })).toHaveLength(2);
    expect((await rowsOf(past, false, { request: 'R-1' }))[1]?.[0]).toBe('R-1');
  });

  it('opens as text, whatever groups are called and people write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...'=+-@'), fc.string(), async (start, rest) => {
        const past = [aRequest({ subject: start + rest, input: { group: 'G', reason: start + rest } })];
        expect(csv(await rowsOf(past))).not.toMatch(/(^|,)"[=+\-@]/m);
      }),
    );
  });
});

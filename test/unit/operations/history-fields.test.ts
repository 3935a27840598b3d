import fc from 'fast-check';
import { history } from '../../../src/operations/history';
import { sinceField } from '../../../src/operations/history-fields';
import { sinceMoment } from '../../../src/operations/since';
import { parseCommand } from '../../../src/slack/commands/parse';
import { readTyped } from '../../../src/slack/commands/typed-input';

/** What is understood of a command as Slack sends it. */
function understood(typed: string) {
  const command = parseCommand(`history ${typed}`, [history]);
  if (command.kind !== 'operation') throw new Error('not understood');
  const { groupText, values, left } = readTyped(history, command.words);
  return { groupText, ...values, left };
}

const since = fc.constantFrom('7d', '24h', '2026-11-01');
const person = fc.constantFrom('U0DINA', 'W0RAKA');
const groupWord = fc.stringMatching(/^[a-zé新]{1,8}[!&<>']?$/);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('the filters of the history', () => {
  it('are understood in any order, whichever of them are there', () => {
    const filters = fc.record({
      group: fc.option(fc.array(groupWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))),
      person: fc.option(person),
      since: fc.option(since),
    });
    fc.assert(
      fc.property(filters, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (given, order) => {
        const parts = [
          given.group === null ? '' : `"${escaped(given.group)}"`,
          given.person === null ? '' : `<@${given.person}|somebody>`,
          given.since === null ? '' : `since:${given.since}`,
        ];
        const typed = parts
          .map((part, i) => [order[i] ?? 0, part] as const)
          .sort(([a], [b]) => a - b)
          .map(([, part]) => part);
        expect(understood(typed.join(' '))).toEqual({
          groupText: given.group ?? undefined,
          ...(given.person === null ? {} : { person: given.person }),
          ...(given.since === null ? {} : { since: given.since }),
          left: [],
        });
      }),
    );
  });

  it.each([
    ['SINCE:7D', { since: '7d' }],
    ['since: 24h', { since: '24h' }],
    ['VIP since:7d Jakarta', { groupText: 'VIP Jakarta', since: '7d' }],
    ['VIP <#C0ABC|sales> &amp; more', { groupText: 'VIP #sales & more' }],
    ['"Promo <@U0DINA|dina> crew"', { groupText: 'Promo @dina crew' }],
    ['<https://shop.example/a|shop.example/a>', { groupText: 'shop.example/a' }],
    ['3F2504E0-4F89-11D3-9A0C-0305E82C3301', { request: '3F2504E0-4F89-11D3-9A0C-0305E82C3301' }],
    ['3kx0dmv7h2qa', { request: '3kx0dmv7h2qa' }],
    ['request:anything-1', { request: 'anything-1' }],
    ['batchgarment', { groupText: 'batchgarment' }],
  ])('read %s', (typed, expected) => {
    expect(understood(typed)).toMatchObject({ left: [], ...expected });
  });

  it.each(['@dina', '<!subteam^S0LEADS|@leads>', '<!here>'])(
    'keep %s, which names nobody, for a sentence about it',
    (typed) => {
      const values: Record<string, unknown> = understood(typed);
      expect(history.fields.person?.schema.safeParse(values.person).error?.issues[0]?.message).toBe('person_unpicked');
    },
  );

  it('never fail on anything typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (typed) => {
        expect(understood(`x ${typed}`).left).toEqual([]);
      }),
    );
  });
});

describe('since', () => {
  it.each(['tomorrow', '7', '0d', '-1d', '2026-02-30', '7w', '99999999d', '1e3d', "7d' or 1=1", '?'])(
    'does not take %s, and says so at its field',
    (typed) => {
      expect(sinceField.schema.safeParse(typed).error?.issues[0]?.message).toBe('since_wrong');
    },
  );

  it('means days and hours back from now, or the beginning of a day where the reader lives', () => {
    const reader = { now: Date.UTC(2026, 10, 21, 12), timeZone: 'Asia/Jakarta' };
    const at = (typed: string) => new Date(sinceMoment(typed, reader) ?? 0).toISOString();
    expect(at('7d')).toBe('2026-11-14T12:00:00.000Z');
    expect(at('36h')).toBe('2026-11-20T00:00:00.000Z');
    expect(at('2026-11-01')).toBe('2026-10-31T17:00:00.000Z');
    expect(sinceMoment(undefined, reader)).toBeUndefined();
  });
});

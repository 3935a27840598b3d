import fc from 'fast-check';
import { hours } from '../../../src/domain/clock';
import { UNDO_FOR } from '../../../src/domain/foresight';
import { toPlain, toText } from '../../../src/slack/phrase';
import { textsFor } from '../../../src/texts';
import { ago } from '../../../src/texts/en/foresight';

const t = textsFor(undefined);
const members = fc.integer({ min: 1, max: 8 });
const seen = fc.tuple(members, members).map((pair) => [Math.min(...pair), Math.max(...pair)] as const);
const age = fc.integer({ min: 0, max: hours(24) * 4000 });

/** One of something is never "members", several never "member". */
const countsRight = (said: string): boolean =>
  !/\b1 (members|hours|days)\b/.test(said) && !/\b(?!1\b)\d+ (member|hour|day)\b/.test(said);

test('every number of members is counted right, however many of however many go', () => {
  const { removes, removesAll, placesOpen } = t.operations.remove.consequences;
  const { membersOut } = t.operations.delete.consequences;
  fc.assert(
    fc.property(seen, ([some, all]) => {
      const link = 'chat.whatsapp.com/…aaaa';
      const said = [removes(some, all), removesAll(all), toPlain(placesOpen(link, undefined, all)), membersOut(all)];
      return said.every((line) => countsRight(line) && /^[A-Z]/.test(line) && !/\.$/.test(line));
    }),
  );
});

test('every age is said in whole units, in the right number, and never as more than it is', () => {
  fc.assert(
    fc.property(age, (ms) => {
      const said = ago(ms);
      const [, count, unit] = said.match(/^(\d+) (hour|day)s? ago$/) ?? [];
      if (count === undefined) return said === 'less than an hour ago' && ms < hours(1);
      const span = Number(count) * (unit === 'hour' ? hours(1) : hours(24));
      return countsRight(said) && span <= ms && ms < span + (unit === 'hour' ? hours(1) : hours(24));
    }),
  );
});

test.each([
  [59, 'less than an hour ago'],
  [60, '1 hour ago'],
  [60 * 24 - 1, '23 hours ago'],
  [60 * 24, '1 day ago'],
  [60 * 24 * 41, '41 days ago'],
])('%s minutes are "%s"', (minutes, said) => {
  expect(ago(minutes * 60_000)).toBe(said);
});

test('a link whose maker is known names them; another has nothing in its place', () => {
  const { dies } = t.operations.linkDelete.consequences;
  expect(toText(dies('mask', { by: 'U1', age: hours(24 * 41) }))).toBe(
    'The link mask (created 41 days ago by <@U1>) stops working at once, wherever it was printed or posted',
  );
  expect(toText(dies('mask', undefined))).toBe(
    'The link mask stops working at once, wherever it was printed or posted',
  );
});

test('the time in which an undo works is the one that is promised', () => {
  expect(t.finality.undo).toContain(`${UNDO_FOR / 60_000} minutes`);
});

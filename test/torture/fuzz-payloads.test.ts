import fc from 'fast-check';
import type { Payload } from '../../sandbox/slack';
import { answerTo, ask } from '../support/world/acts';
import { startWorld, type World } from '../support/world/world';
import { printFigure, times } from './figure';

jest.setTimeout(10 * 60_000);

const numRuns = times(10_000, 150);

/** Something that does not belong there. */
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'U0RAKA',
    'U0GUEST',
    'U0NOBODY',
    'T0OTHER',
    'C0DESK',
    'C0ELSE',
    'C0GONE',
    '',
    '<!channel>',
    null,
    true,
    0,
    -1,
    1e21,
  ),
  fc.constant([]),
  fc.constant({}),
);

const paths = (value: unknown, path: readonly string[] = []): (readonly string[])[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inside]) => paths(inside, [...path, key]))];
};

function put(payload: Payload, path: readonly string[], value: unknown): Payload {
  const copy: unknown = structuredClone(payload);
  let at = copy;
  for (const key of path.slice(0, -1)) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  const last = path.at(-1);
  if (typeof at === 'object' && at !== null && last !== undefined) Reflect.set(at, last, value);
  return typeof copy === 'object' && copy !== null ? { ...copy } : {};
}

/** One of each kind of delivery, as the app really got it. */
function samples({ slack }: World) {
  const last = (name: string) => slack.log.deliveries(name).at(-1) ?? {};
  return [
    { kind: 'slash_commands', payload: last('/chatgroup') },
    { kind: 'interactive', payload: last('view_submission') },
    { kind: 'interactive', payload: last('block_actions') },
  ] as const;
}

describe('deliveries with anything changed in them', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ mode: 'http' });
  });
  afterAll(() => world.stop());

  it('write nothing, notify nobody, and leave the app well', async () => {
    await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'The poster was copied' });
    await world.raka.clicks('Withdraw');
    await answerTo(world, world.raka, /Only the person who asked/);
    const real = samples(world);
    const cases = fc.sample(
      fc.tuple(fc.constantFrom(...real), fc.nat(), wrong).map(([{ kind, payload }, at, value]) => {
        const all = paths(payload).filter((path) => path.length > 0);
        // A command comes as a form, whose fields are text.
        const changed = kind === 'slash_commands' ? JSON.stringify(value) : value;
        return { kind, payload: put(payload, all[at % all.length] ?? [], changed) };
      }),
      { numRuns, seed: 12 },
    );
    let unanswered = 0;
    for (let at = 0; at < cases.length; at += 20) {
      const acks = await Promise.all(
        cases.slice(at, at + 20).map(({ kind, payload }) => world.slack.deliver(kind, payload)),
      );
      unanswered += acks.filter((ack) => !ack.ok).length;
    }
    await world.passes(20_000);
    const mentions = world.slack
      .messages(world.desk)
      .filter(
        ({ text, user }) => user === world.slack.workspace.app.botUserId && /<!(channel|here|everyone)/.test(text),
      );
    printFigure(12, 'deliveries with anything changed in them', {
      deliveries: cases.length,
      'not acknowledged': unanswered,
      'writes at CAMS': world.cams.writes().length,
      notifications: mentions.length,
    });
    expect(world.cams.writes()).toEqual([]);
    expect(mentions).toEqual([]);
    expect(world.log.filter((line) => line.includes('unhandled'))).toEqual([]);
    await world.mei.types(world.desk, '/chatgroup help');
    await answerTo(world, world.mei, /what you can type/);
  });
});

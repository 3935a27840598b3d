import type { CamsStandIn } from '../../sandbox/cams';
import { people } from '../../sandbox/workspace';
import { cardsOf, makeTarget, stateOn, submit } from '../support/fleet/ask';
import { createFleet, type Fleet } from '../support/fleet/fleet';
import { type Target, type WriteCase, writeCase } from '../support/fleet/writes';
import { isFull, printFigure, times } from './figure';

jest.setTimeout(20 * 60_000);

type Change = (cams: CamsStandIn, target: Target) => void;

const changes = {
  'group renamed': ({ world }, { groupId, subject }) => world.renameInConsole(groupId, `${subject}, renamed`),
  'group gone': ({ world }, { groupId }) => world.deleteGroupInConsole(groupId),
  'link rotated': ({ world }, { groupId }) => void world.rotateLinkInConsole(groupId),
  'link added': ({ world }, { groupId }) => void world.rotateLinkInConsole(groupId),
  'member joined': ({ world }, { groupId }) => void world.joinByLink(world.group(groupId)?.link ?? '', '6281199990001'),
  'member left': ({ world }, { groupId, members }) => world.leave(groupId, members[0] ?? ''),
} satisfies Record<string, Change>;

/** What each write's consequences depend on, and so what must hold it up (decision 0005). */
const cases: readonly (readonly [action: string, ...(keyof typeof changes)[]])[] = [
  ['UpdateChatGroup', 'group renamed', 'group gone'],
  ['AddChatGroupInviteLink', 'group renamed', 'group gone', 'link rotated'],
  ['DeleteChatGroupInviteLink', 'group renamed', 'group gone', 'link rotated'],
  ['DeleteChatGroupParticipants', 'group renamed', 'group gone', 'link rotated', 'member joined', 'member left'],
  ['DeleteChatGroup', 'group renamed', 'group gone', 'link added'],
];

/** Every point between submission and the executor's read that can be told from the outside. */
const points = ['while the form is open', 'at submission', 'when the card stands', 'at the click'] as const;
type Point = (typeof points)[number];

/** Asks, lets the group change at that point, and confirms the first showing. @returns how many writes CAMS saw */
async function run(fleet: Fleet, each: WriteCase, change: Change, point: Point): Promise<number> {
  const { slack, cams } = fleet;
  cams.clearCalls();
  const target = makeTarget(fleet, each);
  const before = cardsOf(fleet).length;
  const now = (at: Point): void => {
    if (at === point) change(cams, target);
  };
  const dina = slack.person(people.dina);
  const held = submit(fleet, dina, each, target, { whenOpen: () => now('while the form is open') });
  const accepted = await held.then(
    () => true,
    () => false,
  );
  if (!accepted) return cams.writes().length;
  now('at submission');
  const card = await fleet.until(() => cardsOf(fleet)[before]);
  now('when the card stands');
  now('at the click');
  if (each.confirm !== undefined && stateOn(fleet, card) === 'pending')
    await slack.person(people.raka).clicks(each.confirm, { confirm: true, in: card });
  const from = fleet.clock.now();
  await fleet.until(() => fleet.clock.now() - from > 40_000);
  return cams.writes().length;
}

it('writes nothing on evidence that changed between submission and the last read', async () => {
  const rounds = times(5, 1);
  const fleet = await createFleet({ store: 'sqlite' });
  let runs = 0;
  let writes = 0;
  try {
    await fleet.start();
    for (let round = 0; round < rounds; round += 1) {
      for (const [action, ...names] of cases) {
        for (const name of names) {
          for (const point of isFull ? points : points.slice(runs % points.length).slice(0, 1)) {
            const each = writeCase(action);
            if (each.confirm === undefined && point !== 'while the form is open' && point !== 'at submission') continue;
            const written = await run(fleet, each, changes[name], point);
            if (written > 0) throw new Error(`${action} was written although: ${name} ${point}`);
            runs += 1;
            writes += written;
          }
        }
      }
    }
  } finally {
    await fleet.stop();
  }
  printFigure(8, 'the group changes before the executor reads it', { runs, 'writes on changed evidence': writes });
  expect(writes).toBe(0);
});

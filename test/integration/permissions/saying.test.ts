import { minutes } from '../../../src/domain/clock';
import type { Request } from '../../../src/domain/request';
import { type Case, cases, waiting } from '../../support/permissions/cases';
import { expectDocumented, type Row, tableOf } from '../../support/permissions/documented';
import { addOtherDesk, approvers, asker, confirmers, roles } from '../../support/permissions/roles';
import { NOT, rowOf, tries, type Whose, whose } from '../../support/permissions/tries';
import { unreadable } from '../../support/requests-world/cams';
import { useWorlds } from '../../support/requests-world/use-worlds';
import type { World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

/** So many looks, so far apart, take longer than any operation may take to settle. */
const LOOKS = 12;
const APART = minutes(1);

/** Confirmed, sent, and its answer lost. */
async function lost(world: World, each: Case, by: string): Promise<Request> {
  const request = await waiting(world, each, by);
  for (const approver of confirmers) {
    if ((await world.state(request)) === 'pending') await world.click(request, 'confirm', approver);
  }
  world.cams.failNext('call_lost');
  await world.app.work();
  return request;
}

interface Lost {
  readonly of: Whose;
  readonly each: Case;
  /** Each role's own; of somebody else one for all, and one more once something was said of it. */
  readonly requests: Request[];
}

async function allLost(world: World): Promise<readonly Lost[]> {
  const all: Lost[] = [];
  for (const of of whose) {
    for (const each of cases) {
      const requests: Request[] = [];
      const askers = of === 'their own' ? roles.map(({ id }) => id) : [asker, asker];
      for (const by of askers) requests.push(await lost(world, each, by));
      all.push({ of, each, requests });
    }
  }
  return all;
}

/** What became of a write that could not be read back, said by each role. */
async function sayingRows(world: World): Promise<Row[]> {
  const all = await allLost(world);
  world.cams.state.unreadable = unreadable(true);
  for (let look = 0; look < LOOKS; look += 1) {
    world.clock.leap(world.clock.now() + APART);
    await world.app.work();
  }
  const rows: Row[] = [];
  for (const { of, each, requests } of all) {
    const cells: string[] = [];
    for (const role of roles) {
      const [request] = requests;
      if (request === undefined) throw new Error('more was said than anybody may');
      const cell = await tries(world, role, request, 'happened');
      if (of === 'their own' || cell !== NOT) requests.shift();
      cells.push(cell);
    }
    rows.push(rowOf('Say what happened of', of, each, cells));
  }
  return rows;
}

describe.each(availableStores())('the page of permissions, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  it('says who may say what became of a write', async () => {
    const world = await createWorld({ approvers, twoApprovers: true });
    addOtherDesk(world);
    const columns = roles.map(({ column }) => column);
    expectDocumented('saying', tableOf(columns, await sayingRows(world)));
  });
});

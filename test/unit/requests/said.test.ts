import { minutes } from '../../../src/domain/clock';
import { SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('what a person says of a doubtful update in $name', (kind) => {
  const createWorld = useWorlds(kind);
  const SUBJECT = { what: 'subject', value: 'Market' };
  const input = { group: GROUP, subject: 'Market', picture: 'https://example.com/new.jpg' };

  it.each([
    ['happened', { kind: 'succeeded', done: [], missing: [] }],
    ['did_not_happen', { kind: 'failed', done: [], missing: [SUBJECT] }],
  ] as const)('(%s) stands in place of the doubt, without contradicting itself', async (word, ending) => {
    const world = await createWorld();
    world.cams.goDeaf();
    const request = await world.ask('update', input);
    await world.app.pass(minutes(4));
    const doubtful = { kind: 'unknown', doubt: 'picture', done: [], missing: [SUBJECT], camsRequestId: 'REQUEST-1' };
    expect((await world.find(request)).outcome).toEqual(doubtful);
    await world.click(request, word, SITI);
    expect((await world.find(request)).outcome).toEqual({ ...ending, camsRequestId: 'REQUEST-1', saidBy: SITI });
  });
});

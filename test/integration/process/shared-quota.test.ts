import { desk, people } from '../../../sandbox/workspace';
import { createSurroundings, inTime, type Surroundings } from '../../support/app-under-test';
import { availableStores } from '../../support/stores';
import { freePort, makePlace, type Place } from '../../support/world/places';

const onPostgres = availableStores().some(({ name }) => name === 'PostgreSQL') ? describe : describe.skip;

/** Calls of one action within a second (cams-api section 3). */
const QUOTA = 50;
/** Commands for each of which all groups are read, so many pages, one after the other. */
const COMMANDS = 12;
const PAGES = 15;
const PAGE = 100;
/** What two processes read besides, once, slowly. */
const CRAWLED = 2 * PAGES;
/** It reads like the id of a group, and no group has it. */
const UNKNOWN = 'NoGroupHasThisIdNoGroupHasThisId';

// In real time: the quota is shared by the database's clock, which cannot be hurried.
onPostgres('two processes on one PostgreSQL', () => {
  let surroundings: Surroundings;
  let place: Place;
  const ports: number[] = [];
  beforeAll(async () => {
    [surroundings, place] = await Promise.all([createSurroundings(), makePlace('postgres')]);
    ports.push(await freePort(), await freePort());
    const settings = {
      DATABASE_URL: place.databaseUrl ?? '',
      SLACK_APP_TOKEN: '',
      SLACK_SIGNING_SECRET: 'sandbox-signing-secret',
    };
    await Promise.all(ports.map((port) => surroundings.start({ ...settings, PORT: `${port}` })));
  });
  afterAll(async () => {
    await surroundings.stop();
    await place.discard();
  });

  it('together call CAMS no more often than one account may, though people ask for more', async () => {
    const { slack, cams } = surroundings;
    for (let nth = 1; nth <= PAGES * PAGE; nth += 1) cams.world.addGroup({ subject: `Crowd ${nth}` });
    for (let nth = 0; nth < COMMANDS; nth += 1) {
      slack.deliverTo(`http://127.0.0.1:${ports[nth % ports.length]}/slack/events`);
      await slack.person(people.dina).types(desk, `/chatgroup show ${UNKNOWN}`);
    }
    const reads = () => cams.calls.filter(({ action }) => action === 'ListChatGroup');
    await inTime(() => reads().length >= COMMANDS * PAGES + CRAWLED);
    const burst = reads().slice(-COMMANDS * PAGES);
    const took = ((burst.at(-1)?.at ?? 0) - (burst[0]?.at ?? 0)) / 1000;
    // Not second by second: on a busy machine calls that left in time arrive in bunches.
    expect(burst.length).toBeLessThanOrEqual(QUOTA * (took + 1));
  });
});

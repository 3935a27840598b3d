import type { SlackMessage } from '../../../sandbox/slack';
import { desk, people } from '../../../sandbox/workspace';
import { createSurroundings, inTime, type Surroundings } from '../../support/app-under-test';

describe('a process that is told to stop while CAMS is asked to write', () => {
  let around: Surroundings;
  beforeEach(async () => {
    around = await createSurroundings();
  });
  afterEach(() => around.stop());

  const cards = (): SlackMessage[] =>
    around.slack.messages(desk).filter(({ kind, thread_ts: thread }) => kind === 'message' && thread === undefined);
  const onCard = (words: RegExp) => (): boolean => cards().some((card) => words.test(around.slack.render(card)));

  /** Asks for a change, which needs nobody's approval, and waits until CAMS is asked to make it. */
  async function createUnderWay(): Promise<void> {
    const dina = around.slack.person(people.dina);
    await dina.types(desk, '/chatgroup create Night shift');
    await inTime(() => {
      const view = dina.view();
      return view?.type === 'modal' && view.submit !== undefined;
    });
    await dina.submits({ Description: 'For the night' });
    await inTime(() => around.cams.calls.some(({ action }) => action === 'AddChatGroup'));
  }

  it('lets it come to its end, takes nothing new, and ends with 0', async () => {
    const { cams, slack, start } = around;
    cams.faults.add({ kind: 'slow', ms: 2500, action: 'AddChatGroup' });
    const app = await start();
    await createUnderWay();
    app.terminate();
    const told = Date.now();
    expect(await app.ended).toBe(0);
    expect(Date.now() - told).toBeLessThan(11_000);
    expect(cams.writes()).toHaveLength(1);
    expect(await slack.person(people.dina).types(desk, '/chatgroup list')).toMatchObject({ ok: false });

    await start();
    await inTime(onCard(/\bDone\b/));
    expect(cams.writes()).toHaveLength(1);
  });

  it('puts on record that no reply came, and the next process finds out what came of it without writing again', async () => {
    const { cams, start } = around;
    cams.faults.add({ kind: 'timeout', action: 'AddChatGroup' });
    const app = await start();
    await createUnderWay();
    app.terminate();
    const told = Date.now();
    expect(await app.ended).toBe(0);
    expect(Date.now() - told).toBeLessThan(13_000);

    await start();
    await inTime(onCard(/\bDone\b/));
    expect(cams.writes()).toHaveLength(1);
    expect(cards()).toHaveLength(1);
  });
});

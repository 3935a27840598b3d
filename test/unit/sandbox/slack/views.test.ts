import type { SlackStandIn } from '../../../../sandbox/slack';
import { clientOf, codeOf } from './support/client';
import { createTestClock } from './support/clock';
import { modal, plain } from './support/modal';
import { startSlack } from './support/workspace';

const start = async () => {
  const clock = createTestClock();
  const slack = await startSlack({ clock });
  return { slack, clock, bot: clientOf(slack), dina: slack.person('U0DINA') };
};

/** The trigger_id of a fresh act; no app is there to answer it. */
async function trigger(slack: SlackStandIn): Promise<string> {
  await slack.person('U0DINA').types('C0OPS', '/chatgroup');
  return String(slack.log.deliveries('/chatgroup').at(-1)?.trigger_id);
}

describe('opening a view', () => {
  it('takes a trigger_id once', async () => {
    const { slack, bot, dina } = await start();
    const trigger_id = await trigger(slack);
    await bot.views.open({ trigger_id, view: modal() });
    expect(dina.view()).toMatchObject({ title: { text: 'Form' }, callback_id: 'form' });
    expect(await codeOf(bot.views.open({ trigger_id, view: modal() }))).toBe('exchanged_trigger_id');
    expect(await codeOf(bot.views.open({ trigger_id: 'made.up', view: modal() }))).toBe('invalid_trigger_id');
  });

  it('takes it for 3 seconds', async () => {
    const { slack, clock, bot } = await start();
    const inTime = await trigger(slack);
    const late = await trigger(slack);
    clock.advance(3000);
    expect(await codeOf(bot.views.open({ trigger_id: inTime, view: modal() }))).toBe('ok');
    clock.advance(1);
    expect(await codeOf(bot.views.open({ trigger_id: late, view: modal() }))).toBe('expired_trigger_id');
  });

  it('is refused for a payload over a limit, and the trigger_id stays good', async () => {
    const { slack, bot } = await start();
    const trigger_id = await trigger(slack);
    const long = modal([], { title: plain('x'.repeat(25)) });
    await expect(bot.views.open({ trigger_id, view: long })).rejects.toMatchObject({
      data: {
        error: 'invalid_arguments',
        response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
      },
    });
    expect(await codeOf(bot.views.open({ trigger_id, view: { type: 'home', blocks: [] } }))).toBe('invalid_arguments');
    expect(await codeOf(bot.views.open({ trigger_id, view: modal() }))).toBe('ok');
  });

  it('with an external_id that is taken is refused', async () => {
    const { slack, bot } = await start();
    const view = modal([], { external_id: 'mine' });
    await bot.views.open({ trigger_id: await trigger(slack), view });
    expect(await codeOf(bot.views.open({ trigger_id: await trigger(slack), view }))).toBe('duplicate_external_id');
  });
});

describe('updating a view', () => {
  it('with the hash of what is shown replaces it; with an older hash it conflicts', async () => {
    const { slack, bot, dina } = await start();
    const { view } = await bot.views.open({ trigger_id: await trigger(slack), view: modal() });
    const { id: view_id = '', hash = '' } = view ?? {};
    const updated = await bot.views.update({ view_id, hash, view: modal([{ type: 'divider' }]) });
    expect(dina.view()).toMatchObject({ id: view_id, hash: updated.view?.hash, blocks: [{ type: 'divider' }] });
    expect(await codeOf(bot.views.update({ view_id, hash, view: modal() }))).toBe('hash_conflict');
    expect(await codeOf(bot.views.update({ view_id, view: modal() }))).toBe('ok');
  });

  it('that is closed is refused', async () => {
    const { slack, bot, dina } = await start();
    const { view } = await bot.views.open({ trigger_id: await trigger(slack), view: modal() });
    await dina.closes();
    expect(await codeOf(bot.views.update({ view_id: view?.id ?? '', view: modal() }))).toBe('not_found');
  });
});

describe('pushing a view', () => {
  it('needs an act inside the modal and stops at three', async () => {
    const { slack, bot, dina } = await start();
    expect(await codeOf(bot.views.push({ trigger_id: await trigger(slack), view: modal() }))).toBe(
      'invalid_trigger_id',
    );
    await bot.views.open({ trigger_id: await trigger(slack), view: modal() });
    const pushes: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      await dina.submits();
      const trigger_id = String(slack.log.deliveries('view_submission').at(-1)?.trigger_id);
      pushes.push(await codeOf(bot.views.push({ trigger_id, view: modal() })));
    }
    expect(pushes).toEqual(['ok', 'ok', 'push_limit_reached']);
    await dina.closes();
    expect(dina.view()).toMatchObject({ title: { text: 'Form' } });
    await dina.closes({ all: true });
    expect(dina.view()).toBeUndefined();
  });
});

describe('App Home', () => {
  it('is published for one person and keeps its id', async () => {
    const { slack, bot, dina } = await start();
    const home = { type: 'home' as const, blocks: [{ type: 'divider' as const }] };
    const first = await bot.views.publish({ user_id: 'U0DINA', view: home });
    const second = await bot.views.publish({
      user_id: 'U0DINA',
      view: { ...home, blocks: [] },
      hash: first.view?.hash ?? '',
    });
    expect(dina.home()).toMatchObject({ id: first.view?.id, blocks: [] });
    expect(second.view?.id).toBe(first.view?.id);
    expect(slack.person('U0RAKA').home()).toBeUndefined();
    expect(await codeOf(bot.views.publish({ user_id: 'U0DINA', view: home, hash: 'old' }))).toBe('hash_conflict');
    expect(await codeOf(bot.views.publish({ user_id: 'U0DINA', view: modal() }))).toBe('invalid_arguments');
  });
});

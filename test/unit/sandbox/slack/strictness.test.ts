import type { KnownBlock } from '@slack/types';
import { startApp } from './support/bolt-app';
import { clientOf, codeOf } from './support/client';
import { modal, option, plain, textField } from './support/modal';
import { startSlack } from './support/workspace';

const start = async () => {
  const slack = await startSlack();
  const bot = clientOf(slack);
  const dina = slack.person('U0DINA');
  const trigger = async () => {
    await dina.types('C0OPS', '/chatgroup');
    return String(slack.log.deliveries('/chatgroup').at(-1)?.trigger_id);
  };
  return { slack, bot, dina, trigger };
};
const button = (action_id: string) => ({ type: 'button', action_id, text: plain('Show') });
const actions = (...ids: string[]) => ({ type: 'actions', elements: ids.map(button) });

const wrongBlocks: [string, unknown[]][] = [
  [
    'one block_id twice',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
  ],
  ['one action_id twice in a block', [actions('a', 'a')]],
  ['an empty text', [{ type: 'section', text: plain('') }]],
  ['an empty text in mrkdwn', [{ type: 'context', elements: [{ type: 'mrkdwn', text: '' }] }]],
  ['an unknown block', [{ type: 'marquee' }]],
  ['an unknown element', [{ type: 'actions', elements: [{ type: 'lever' }] }]],
  ['an unknown property', [{ type: 'divider', colour: 'red' }]],
  ['a text that is a bare string', [{ type: 'section', text: 'x' }]],
  ['a block that is no object', ['x']],
  ['an actions block without elements', [actions()]],
];

describe.each(wrongBlocks)('blocks with %s', (_what, blocks) => {
  it('are refused wherever they are sent, and shown to nobody', async () => {
    const { slack, bot, dina, trigger } = await start();
    const post = { channel: 'C0OPS', text: 'x', blocks };
    const { ts } = await bot.chat.postMessage({ channel: 'C0OPS', text: 'Before' });
    const sent = [
      ['chat.postMessage', post],
      ['chat.postEphemeral', { ...post, user: 'U0DINA' }],
      ['chat.update', { ...post, ts }],
    ] as const;
    for (const [method, args] of sent) expect(await codeOf(bot.apiCall(method, args))).toBe('invalid_blocks');
    const view = { ...modal(), blocks };
    const views = [
      ['views.open', { trigger_id: await trigger(), view }],
      ['views.publish', { user_id: 'U0DINA', view: { type: 'home', blocks } }],
    ] as const;
    for (const [method, args] of views) expect(await codeOf(bot.apiCall(method, args))).toBe('invalid_arguments');
    expect(dina.sees('C0OPS').filter(({ kind }) => kind !== 'notice')).toMatchObject([{ text: 'Before', blocks: [] }]);
    expect([dina.view(), dina.home()]).toEqual([undefined, undefined]);
    expect(slack.log.refusals().map(({ name }) => name)).toEqual([...sent, ...views].map(([name]) => name));
  });
});

describe('blocks', () => {
  it('that are no list are refused as such', async () => {
    const { bot } = await start();
    for (const blocks of ['{"type":"divider"}', 'not JSON'])
      expect(await codeOf(bot.apiCall('chat.postMessage', { channel: 'C0OPS', text: 'x', blocks }))).toBe(
        'invalid_blocks_format',
      );
  });

  it('that stand on another surface only are refused', async () => {
    const { bot, trigger } = await start();
    const table: KnownBlock = { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] };
    expect(await codeOf(bot.chat.postMessage({ channel: 'C0OPS', text: 'x', blocks: [table] }))).toBe('ok');
    expect(await codeOf(bot.views.open({ trigger_id: await trigger(), view: modal([table]) }))).toBe(
      'invalid_arguments',
    );
  });
});

describe('the answer to a search', () => {
  it.each([
    [100, 100],
    [101, 0],
  ])('with %d options shows %d', async (offered, shown) => {
    const { slack, bot, dina, trigger } = await start();
    const view = modal([textField('Group', { type: 'external_select', min_query_length: 0 })]);
    await bot.views.open({ trigger_id: await trigger(), view });
    await startApp(slack, 'Socket Mode', (app) => {
      const options = Array.from({ length: offered }, (_, at) => option(`Group ${at}`));
      app.options('text', async ({ ack }) => ack({ options }));
    });
    expect(await dina.suggestions('Group')).toHaveLength(shown);
    expect(slack.log.refusals()).toMatchObject(shown ? [] : [{ name: 'ack', error: 'invalid_options' }]);
  });
});

describe('a modal', () => {
  it('takes three views and refuses a fourth, also from the answer to a submission', async () => {
    const { slack, bot, dina, trigger } = await start();
    await bot.views.open({ trigger_id: await trigger(), view: modal() });
    await startApp(slack, 'Socket Mode', (app) => {
      app.view('form', async ({ ack }) => ack({ response_action: 'push', view: modal() }));
    });
    const outcomes = [await dina.submits(), await dina.submits(), await dina.submits()];
    expect(outcomes).toMatchObject([
      { outcome: 'pushed' },
      { outcome: 'pushed' },
      { outcome: 'failed', failure: 'push_limit_reached' },
    ]);
    expect(dina.views()).toHaveLength(3);
    expect(slack.log.refusals()).toMatchObject([{ name: 'ack', error: 'push_limit_reached' }]);
  });

  it('takes an external_id that no other view has, App Home included', async () => {
    const { bot, trigger } = await start();
    const external_id = 'mine';
    const home = { type: 'home' as const, blocks: [], external_id };
    await bot.views.publish({ user_id: 'U0DINA', view: home });
    expect(await codeOf(bot.views.publish({ user_id: 'U0DINA', view: home }))).toBe('ok');
    expect(await codeOf(bot.views.publish({ user_id: 'U0RAKA', view: home }))).toBe('duplicate_external_id');
    const open = bot.views.open({ trigger_id: await trigger(), view: modal([], { external_id }) });
    expect(await codeOf(open)).toBe('duplicate_external_id');
  });
});

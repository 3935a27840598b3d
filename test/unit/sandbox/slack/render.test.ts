import type { KnownBlock } from '@slack/types';
import { columns } from '../../../../sandbox/slack/render/table';
import { clientOf } from './support/client';
import { modal, option, plain, textField } from './support/modal';
import { startSlack } from './support/workspace';

const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
const raw = (text: string) => ({ type: 'raw_text' as const, text });

const shown = async (blocks: KnownBlock[], text = 'fallback') => {
  const slack = await startSlack();
  await clientOf(slack).chat.postMessage({ channel: 'C0OPS', text, blocks });
  const [message] = slack.person('U0DINA').sees('C0OPS');
  if (!message) throw new Error('no message');
  return slack.render(message).split('\n');
};

describe('a message in plain text', () => {
  it('reads names, links and escapes as people do', async () => {
    const text = 'By <@U0RAKA> of <!subteam^S0LEADS> in <#C0OPS>: &lt;!channel&gt; &amp; <https://example.com|more>';
    expect(await shown([{ type: 'section', text: mrkdwn(text) }])).toEqual([
      'By @Raka of @leads in #ops: <!channel> & more (https://example.com)',
    ]);
    expect(await shown([], 'By <@U0NOBODY>, <!here>')).toEqual(['By @U0NOBODY, @here']);
  });

  it('does not decode twice, and leaves plain_text alone', async () => {
    expect(await shown([{ type: 'section', text: mrkdwn('&amp;lt;') }])).toEqual(['&lt;']);
    expect(await shown([{ type: 'section', text: plain('<@U0RAKA> &amp;') }])).toEqual(['<@U0RAKA> &amp;']);
  });

  it('shows a card with its facts and buttons', async () => {
    const lines = await shown([
      { type: 'header', text: plain('Delete invite link?') },
      { type: 'section', fields: [mrkdwn('*Group*\nVIP'), mrkdwn('*Asked by*\n<@U0DINA>')] },
      { type: 'context', elements: [mrkdwn('Expires in 24 h'), plain('Revision 1')] },
      { type: 'divider' },
      {
        type: 'actions',
        elements: [
          { type: 'button', text: plain('Confirm deletion') },
          { type: 'button', text: plain('Deny') },
          { type: 'static_select', placeholder: plain('Status'), options: [option('Active')] },
        ],
      },
      { type: 'section', text: plain('VIP'), accessory: { type: 'button', text: plain('Show link') } },
    ]);
    expect(lines).toEqual([
      '▌ Delete invite link?',
      'Group: VIP',
      'Asked by: @Dina',
      '  Expires in 24 h · Revision 1',
      '─'.repeat(40),
      '[Confirm deletion] [Deny] [Status ▾]',
      'VIP  [Show link]',
    ]);
  });

  it('lines up tables, wide letters included', async () => {
    const rows = [
      [raw('Subject'), raw('Members')],
      [raw('家族群'), raw('8')],
      [raw('VIP'), raw('12')],
    ];
    expect(await shown([{ type: 'data_table', caption: 'Groups', rows }])).toEqual([
      'Groups',
      'Subject  Members',
      '───────  ───────',
      '家族群   8',
      'VIP      12',
    ]);
    expect(columns('群👍e\u0301')).toBe(5);
  });

  it('shows lists, quotes and code of rich text', async () => {
    const line = (text: string) => ({
      type: 'rich_text_section' as const,
      elements: [{ type: 'text' as const, text }],
    });
    const lines = await shown([
      {
        type: 'rich_text',
        elements: [
          line('What will happen:'),
          { type: 'rich_text_list', style: 'bullet', elements: [line('Removes 3 of 8'), line('The link stays')] },
          { type: 'rich_text_list', style: 'ordered', indent: 1, elements: [line('first')] },
          { type: 'rich_text_quote', elements: [{ type: 'text', text: 'spam' }] },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'RequestId' }] },
          { type: 'rich_text_section', elements: [{ type: 'user', user_id: 'U0RAKA' }] },
        ],
      },
    ]);
    expect(lines).toEqual([
      'What will happen:',
      '• Removes 3 of 8',
      '• The link stays',
      '  1. first',
      '> spam',
      '    RequestId',
      '@Raka',
    ]);
  });
});

describe('a modal in plain text', () => {
  it('shows labels, values, hints and errors at their field', async () => {
    const slack = await startSlack();
    const dina = slack.person('U0DINA');
    const boxes = { type: 'checkboxes', action_id: 'who', options: [option('One'), option('Two')] };
    await dina.types('C0OPS', '/chatgroup');
    await clientOf(slack).views.open({
      trigger_id: String(slack.log.deliveries()[0]?.trigger_id),
      view: modal([
        textField('Subject', { placeholder: plain('VIP Jakarta') }),
        textField('Reason', { initial_value: 'spam' }, { optional: true, hint: plain('Shown on the card') }),
        textField('Members', boxes),
      ]),
    });
    await dina.submits({ Members: ['Two'] });
    const view = dina.view();
    expect(view && slack.render(view).split('\n')).toEqual([
      '┌─ Form',
      '│ Subject: ‹VIP Jakarta›',
      '│   ! Please complete this required field.',
      '│ Reason (optional): spam',
      '│   (Shown on the card)',
      '│ Members:',
      '│   [ ] One',
      '│   [x] Two',
      '└─ [Send] [Cancel]',
    ]);
  });
});

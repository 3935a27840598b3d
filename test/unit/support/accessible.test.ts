import { messageProblems, viewProblems } from '../../support/accessible/check';
import { inaccessible, sentIn } from '../../support/accessible/sent';
import { says, wordsIn } from '../../support/accessible/words';

const plain = (text: string) => ({ type: 'plain_text', text });
const button = (text: string, style?: string) => ({ type: 'button', text: plain(text), action_id: text, style });
const section = (...elements: unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const image = (alt_text?: string) => ({ type: 'image', image_url: 'https://example.com/a.png', alt_text });
const state = (text: string) => section({ type: 'emoji', name: 'white_check_mark' }, { type: 'text', text });

describe('a message that is heard', () => {
  it('may have a card’s shape when its text says the same', () => {
    const blocks = [{ type: 'header', text: plain('Create group') }, state(' Done\nThe group was created.')];
    expect(messageProblems({ text: 'Create group: Shop. Asked by <@U1>. Done.', blocks })).toEqual([]);
  });

  it.each([
    ['has no text', { blocks: [section({ type: 'text', text: 'Hello there' })] }],
    ['is a single word', { text: 'Done' }],
    ['is only an emoji', { text: ':white_check_mark: 🎉' }],
    [
      'leaves its header out',
      { text: 'Something happened', blocks: [{ type: 'header', text: plain('Delete group') }] },
    ],
    ['leaves the state out', { text: 'A group was asked for', blocks: [state(' Denied')] }],
    ['has an emoji and no word for a state', { text: 'A group was made', blocks: [state(' ')] }],
    ['has a colour for a meaning', { text: 'It went well', attachments: [{ color: 'good' }] }],
    ['has a button without a word', { text: 'Say yes or no', blocks: [{ type: 'actions', elements: [button('✅')] }] }],
    [
      'has two buttons that only a colour tells apart',
      { text: 'Say yes or no', blocks: [{ type: 'actions', elements: [button('Go', 'danger'), button('Go')] }] },
    ],
    ['has a picture without words', { text: 'Look at this', blocks: [image()] }],
    ['has a picture described by its name', { text: 'Look at this', blocks: [image('chart of last week.png')] }],
    ['has a picture that is called one', { text: 'Look at this', blocks: [image('image')] }],
  ])('is not understood when it %s', (_what, message) => {
    expect(messageProblems(message)).toHaveLength(1);
  });
});

describe('a view that is heard', () => {
  const modal = (...blocks: unknown[]) => ({ type: 'modal', title: plain('Menu'), blocks });

  it('has words for everything', () => {
    expect(viewProblems(modal({ type: 'input', label: plain('Subject') }, image('Requests of each week')))).toEqual([]);
  });

  it.each([
    ['an input without a label', modal({ type: 'input', label: plain(' ') })],
    [
      'a button within a section without a word',
      modal({ type: 'section', text: plain('Go'), accessory: button('🚀') }),
    ],
    ['no title', { ...modal(), title: plain('🙂') }],
    ['an option that is a picture', modal({ type: 'section', accessory: { options: [{ text: plain(':tada:') }] } })],
  ])('is not understood with %s', (_what, view) => {
    expect(viewProblems(view)).toHaveLength(1);
  });
});

it('counts words in any script, and none in what is only drawn', () => {
  expect(wordsIn('群组已创建').length).toBeGreaterThan(1);
  expect(wordsIn('🎉 :tada: – …')).toEqual([]);
  expect(wordsIn('<@U0DINA> asked <!date^1^{date}|on Monday>')).toEqual(['somebody', 'asked', 'on', 'monday']);
  expect(says('Delete group: A &amp; B. Asked.', 'A & B')).toBe(true);
});

it('finds what was sent, whichever way', () => {
  const at = { at: 0, direction: 'from-app' as const };
  const view = JSON.stringify({ type: 'modal', title: plain(''), blocks: [] });
  const entries = [
    { ...at, name: 'chat.postMessage', payload: { text: 'Yes', blocks: '[]' } },
    { ...at, name: 'response_url', payload: { text: 'All is well', blocks: [] } },
    { ...at, name: 'views.update', payload: { view } },
    { ...at, name: 'users.info', payload: { user: 'U1' } },
    { at: 0, direction: 'to-app' as const, name: 'view_submission', payload: {}, reply: { view: JSON.parse(view) } },
    { at: 0, direction: 'to-app' as const, name: 'block_actions', payload: {}, reply: {} },
  ];
  expect(sentIn(entries).map(({ name }) => name)).toEqual([
    ...['chat.postMessage', 'response_url', 'views.update', 'view_submission'],
  ]);
  expect(inaccessible(entries).map(({ name }) => name)).toEqual([
    'chat.postMessage',
    'views.update',
    'view_submission',
  ]);
});

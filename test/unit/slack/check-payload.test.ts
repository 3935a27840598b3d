import fc from 'fast-check';
import { surfaces } from '../../../src/slack/check/surfaces';
import { checkMessage, checkSuggestions, checkView, problemLine } from '../../../src/slack/check-payload';
import { chart } from './limit-rows/chart-rows';
import { button, inputBlock, message, option, plain, view } from './limit-rows/row';

const codes = (problems: { code: string }[]) => problems.map((problem) => problem.code);
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const section = (extra: object) => ({ type: 'section', text: plain('x'), ...extra });
const textInput = { type: 'plain_text_input', action_id: 'text' };

describe('a message', () => {
  it('with text and blocks in order is accepted', () => {
    const blocks = [{ type: 'header', text: plain('Hi') }, section({ accessory: button() }), actions(button())];
    expect(message(blocks)).toEqual([]);
  });

  it('with neither text nor blocks is refused', () => {
    expect(codes(checkMessage({}))).toEqual(['no_text']);
    expect(codes(checkMessage({ text: '  ', blocks: [] }))).toEqual(['no_text']);
  });

  it('says what is wrong and where, as Slack does', () => {
    const [problem] = message([{ type: 'divider' }, section({ text: plain('') })]);
    expect(problem && problemLine(problem)).toBe(
      '[ERROR] must be more than 0 characters [json-pointer:/blocks/1/text/text]',
    );
  });

  it.each([
    ['an unknown block type', { type: 'marquee', text: plain('x') }, 'unsupported type'],
    ['an unknown element type', actions({ type: 'lever' }), 'unsupported type'],
    ['an element in a block that does not take it', actions({ ...textInput }), 'unsupported type'],
    ['a property nobody knows', { type: 'divider', colour: 'red' }, 'invalid additional property: colour'],
    ['a header in mrkdwn', { type: 'header', text: { type: 'mrkdwn', text: 'x' } }, 'must be one of: plain_text'],
    ['a section without text and fields', { type: 'section' }, 'must have either text or fields'],
    ['a section whose text is a bare string', { type: 'section', text: 'x' }, 'must be a object'],
    ['a header without text', { type: 'header' }, 'missing required field: text'],
    ['an actions block without elements', actions(), 'no less than 1 items allowed'],
    ['a menu with no options', actions({ type: 'static_select', options: [] }), 'no less than 1 items allowed'],
    ['a menu with neither options nor groups', actions({ type: 'static_select' }), 'must have either options'],
    [
      'an option without value',
      actions({ type: 'overflow', options: [{ text: plain('x') }] }),
      'missing required field',
    ],
    ['a button with a broken url', actions(button({ url: 'nowhere' })), 'must be a valid URL'],
    ['a button style nobody knows', actions(button({ style: 'loud' })), 'must be one of: primary, danger'],
    ['an image without source', { type: 'image', alt_text: 'x' }, 'must have either image_url or slack_file'],
    ['a data table whose rows differ', dataTable([['a'], ['b', 'c']]), 'all rows must have the same number of cells'],
    ['a table cell without text', { type: 'table', rows: [[{ type: 'raw_text', text: '' }]] }, 'must be more than 0'],
    [
      'a data table without caption',
      { ...dataTable([['a'], ['b']]), caption: undefined },
      'missing required field: caption',
    ],
    ['rich text with a bare string', { type: 'rich_text', elements: ['x'] }, 'must be a object'],
    ['rich text with an unknown part', rich({ type: 'wave' }), 'unsupported type'],
    ['rich text with an empty text', rich({ type: 'text', text: '' }), 'must be more than 0 characters'],
  ])('with %s is refused', (_what, block, words) => {
    const problems = message([block]);
    expect(codes(problems)).toContain('invalid_blocks');
    expect(problems.map((problem) => problem.message).join('; ')).toContain(words);
  });

  it('with one block_id or one action_id twice is refused', () => {
    expect(codes(message([section({ block_id: 'a' }), section({ block_id: 'a' })]))).toEqual(['invalid_blocks']);
    expect(codes(message([actions(button(), button())]))).toEqual(['invalid_blocks']);
  });

  it('may repeat an action_id in another block, and leave ids out', () => {
    expect(message([actions(button()), actions(button())])).toEqual([]);
    const bare = { type: 'button', text: plain('x') };
    expect(message([actions(bare, bare), section({}), section({})])).toEqual([]);
  });

  it('with an initial option that is not offered is refused', () => {
    const menu = { type: 'static_select', options: [option(1)], initial_option: option(2) };
    expect(codes(message([actions(menu)]))).toEqual(['invalid_blocks']);
    expect(message([actions({ ...menu, initial_option: option(1) })])).toEqual([]);
  });

  it('with metadata that is not an event is refused', () => {
    expect(codes(checkMessage({ text: 'x', metadata: { event_type: 'request' } }))).toEqual([
      'invalid_metadata_format',
    ]);
  });

  it('is judged, never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => Array.isArray(checkMessage(given)) && Array.isArray(checkView(given))),
    );
  });
});

describe('a view', () => {
  it('with input blocks and without submit is refused', () => {
    expect(codes(view([inputBlock(textInput)], { submit: undefined }))).toEqual(['invalid_arguments']);
  });

  it('points into the view', () => {
    expect(view([{ type: 'section', text: plain('') }])[0]?.pointer).toBe('/view/blocks/0/text/text');
  });

  it('may give focus to one element only', () => {
    const focused = { ...textInput, focus_on_load: true };
    expect(view([inputBlock(focused)])).toEqual([]);
    expect(codes(view([inputBlock(focused), inputBlock(focused)]))).toEqual(['invalid_arguments']);
  });

  it.each([
    ['a minimum above the maximum', { ...textInput, min_length: 5, max_length: 4 }],
    ['a value longer than the maximum', { ...textInput, initial_value: 'xxxxx', max_length: 4 }],
    ['a button as its input', button()],
    [
      'checkboxes whose choice is not offered',
      { type: 'checkboxes', options: [option(1)], initial_options: [option(2)] },
    ],
    ['a search that starts below zero', { type: 'external_select', min_query_length: -1 }],
    ['a day that is none', { type: 'datepicker', initial_date: '2026-02-30' }],
  ])('with %s is refused', (_what, element) => {
    expect(codes(view([inputBlock(element)]))).toContain('invalid_arguments');
  });

  it('accepts every input the app uses', () => {
    const elements = [
      textInput,
      { type: 'external_select', min_query_length: 0 },
      { type: 'multi_external_select', max_selected_items: 8 },
      { type: 'static_select', options: [option(1)] },
      { type: 'checkboxes', options: [option(1)], initial_options: [option(1)] },
      { type: 'radio_buttons', options: [option(1)] },
      { type: 'users_select' },
      { type: 'conversations_select', filter: { include: ['public', 'private'] } },
      { type: 'url_text_input', initial_value: 'https://example.com/a.png' },
      { type: 'number_input', is_decimal_allowed: false },
      { type: 'datepicker', initial_date: '2026-01-31' },
      { type: 'timepicker', initial_time: '22:25' },
    ];
    expect(view(elements.map(inputBlock))).toEqual([]);
  });
});

describe('a block on a surface', () => {
  const samples: Record<string, object> = {
    table: { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] },
    data_table: dataTable([['a'], ['b']]),
    markdown: { type: 'markdown', text: 'x' },
    alert: { type: 'alert', text: plain('x') },
    section: section({}),
    data_visualization: chart(),
    carousel: { type: 'carousel', elements: [{ type: 'card', title: { type: 'mrkdwn', text: 'x' } }] },
  };

  it.each(Object.entries(samples))('%s is refused where Slack does not take it', (type, block) => {
    const where = Object.entries(surfaces).find(([name]) => name === type)?.[1] ?? [];
    expect(message([block]).length === 0).toBe(where.includes('message'));
    expect(view([block]).length === 0).toBe(where.includes('modal'));
    expect(checkView({ type: 'home', blocks: [block] }).length === 0).toBe(where.includes('home'));
  });
});

describe('the answer to a search', () => {
  it('is options or groups, not both and not neither', () => {
    expect(checkSuggestions({ options: [] })).toEqual([]);
    expect(codes(checkSuggestions({}))).toEqual(['invalid_options']);
    expect(codes(checkSuggestions({ options: [], option_groups: [] }))).toEqual(['invalid_options']);
  });
});

function dataTable(rows: string[][]) {
  return { type: 'data_table', caption: 'x', rows: rows.map((row) => row.map((text) => ({ type: 'raw_text', text }))) };
}

function rich(part: object) {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [part] }] };
}

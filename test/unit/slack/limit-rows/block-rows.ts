import { chartRows } from './chart-rows';
import { button, letters, ofBlock, plain, type Row, times, view } from './row';

const url = 'https://example.com/';
const section = (text: string) => ({ type: 'section', text: plain(text) });
const image = (extra: object) => ({ type: 'image', image_url: `${url}a.png`, alt_text: 'A picture', ...extra });
const video = (extra: object) => ({
  type: 'video',
  video_url: url,
  thumbnail_url: url,
  alt_text: 'A film',
  title: plain('Film'),
  ...extra,
});
const card = (extra: object = {}) => ({ type: 'card', title: { type: 'mrkdwn', text: 'Card' }, ...extra });
const container = (extra: object) => ({
  type: 'container',
  title: plain('Box'),
  child_blocks: [{ type: 'divider' }],
  ...extra,
});
const mrkdwn = (n: number) => ({ type: 'mrkdwn', text: letters(n) });
const cell = (text = 'x') => ({ type: 'raw_text', text });
const dataTable = (extra: object) => ({
  type: 'data_table',
  caption: 'Groups',
  rows: times(2, () => [cell()]),
  ...extra,
});
const rich = (extra: object) => ({ type: 'rich_text', elements: [extra] });

const item = { type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] };

export const blockRows: Row[] = [
  ofBlock('id', (n) => ({ type: 'divider', block_id: letters(n) })),
  ofBlock('text', (n) => ({ type: 'context', elements: [plain(letters(n))] })),
  ofBlock('header', (n) => ({ type: 'header', text: plain(letters(n)) })),
  ofBlock('section.text', (n) => section(letters(n))),
  ofBlock('section.fields', (n) => ({ type: 'section', fields: times(n, () => plain('x')) })),
  ofBlock('section.field', (n) => ({ type: 'section', fields: [plain(letters(n))] })),
  ofBlock('context', (n) => ({ type: 'context', elements: times(n, () => plain('x')) })),
  ofBlock('contextActions', (n) => ({
    type: 'context_actions',
    elements: times(n, (at) => ({ type: 'icon_button', icon: 'trash', text: plain('x'), action_id: `a${at}` })),
  })),
  ofBlock('actions', (n) => ({ type: 'actions', elements: times(n, (at) => button({ action_id: `a${at}` })) })),
  ofBlock('image.altText', (n) => image({ alt_text: letters(n) })),
  ofBlock('image.title', (n) => image({ title: plain(letters(n)) })),
  ofBlock('image.url', (n) => image({ image_url: url + letters(n - url.length) })),
  ofBlock('video.title', (n) => video({ title: plain(letters(n)) })),
  ofBlock('video.author', (n) => video({ author_name: letters(n) })),
  ofBlock('markdown', (n) => ({ type: 'markdown', text: letters(n) })),
  ofBlock('card.title', (n) => card({ title: mrkdwn(n) })),
  ofBlock('card.subtitle', (n) => card({ subtitle: mrkdwn(n) })),
  ofBlock('card.body', (n) => card({ body: mrkdwn(n) })),
  ofBlock('carousel', (n) => ({ type: 'carousel', elements: times(n, () => card()) })),
  ofBlock('container.title', (n) => container({ title: plain(letters(n)) })),
  ofBlock('container.subtitle', (n) => container({ subtitle: plain(letters(n)) })),
  ofBlock('container.blocks', (n) => container({ child_blocks: times(n, () => ({ type: 'divider' })) })),
  { limit: 'alert', code: 'invalid_arguments', check: (n) => view([{ type: 'alert', text: plain(letters(n)) }]) },
  ofBlock('table.rows', (n) => ({ type: 'table', rows: times(n, () => [cell()]) })),
  ofBlock('table.cells', (n) => ({ type: 'table', rows: [times(n, () => cell())] })),
  ofBlock('table.columnSettings', (n) => ({ type: 'table', rows: [[cell()]], column_settings: times(n, () => null) })),
  { ...ofBlock('dataTable.minRows', (n) => dataTable({ rows: times(n, () => [cell()]) })), smallest: true },
  ofBlock('dataTable.maxRows', (n) => dataTable({ rows: times(n, () => [cell()]) })),
  ofBlock('dataTable.cells', (n) => dataTable({ rows: times(2, () => times(n, () => cell())) })),
  ofBlock('dataTable.pageSize', (n) => dataTable({ page_size: n })),
  ofBlock('dataTable.characters', (n) => dataTable({ rows: [[cell()], [cell(letters(n - 1))]] })),
  ...chartRows,
  ofBlock('rich.indent', (n) => rich({ type: 'rich_text_list', style: 'bullet', indent: n, elements: [item] })),
];

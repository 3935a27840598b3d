import { checkMessage, checkView } from '../../../../src/slack/check-payload';
import { chart } from './chart-rows';
import { letters, message, ofView, plain, type Row, times, view } from './row';

const divider = { type: 'divider' };
const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] };
const withMetadata = (n: number) => {
  const empty = { event_type: 'request', event_payload: { id: '' } };
  const id = letters(n - JSON.stringify(empty).length);
  return checkMessage({ text: 'x', metadata: { ...empty, event_payload: { id } } });
};
const blocksOfLength = (n: number) => {
  const full = times(4, () => ({ type: 'section', text: plain(letters(2900)) }));
  const rest = n - JSON.stringify([...full, { type: 'section', text: plain('') }]).length;
  return message([...full, { type: 'section', text: plain(letters(rest)) }]);
};
const viewOfLength = (n: number) => {
  const wide = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }],
  };
  const given = { type: 'modal', title: plain('T'), blocks: [structuredClone(wide)] };
  const text = letters(n - JSON.stringify(given).length + 1);
  const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }];
  return checkView({ ...given, blocks: [{ ...wide, elements }] });
};

export const surfaceRows: Row[] = [
  { limit: 'message.blocks', code: 'invalid_blocks', check: (n) => message(times(n, () => divider)) },
  { limit: 'message.text', code: 'msg_too_long', check: (n) => checkMessage({ text: letters(n) }) },
  { limit: 'message.blocksJson', code: 'msg_blocks_too_long', check: blocksOfLength },
  { limit: 'message.tables', code: 'only_one_table_allowed', check: (n) => message(times(n, () => table)) },
  {
    limit: 'message.dataVisualizations',
    code: 'invalid_blocks',
    check: (n) => message(times(n, () => chart())),
  },
  { limit: 'message.metadataJson', code: 'metadata_too_large', check: withMetadata },
  { limit: 'view.blocks', code: 'invalid_arguments', check: (n) => view(times(n, () => divider)) },
  { limit: 'view.json', code: 'view_too_large', check: viewOfLength },
  ofView('view.title', (n) => ({ title: plain(letters(n)) })),
  ofView('view.submit', (n) => ({ submit: plain(letters(n)) })),
  ofView('view.close', (n) => ({ close: plain(letters(n)) })),
  ofView('view.privateMetadata', (n) => ({ private_metadata: letters(n) })),
  ofView('view.callbackId', (n) => ({ callback_id: letters(n) })),
  ofView('view.externalId', (n) => ({ external_id: letters(n) })),
];

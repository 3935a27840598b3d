import { outcomeParagraphs } from '../../../../src/slack/blocks/outcome';
import { richText } from '../../../../src/slack/blocks/rich';
import { textsFor } from '../../../../src/texts';
import { readMessage } from '../../../support/slack-text';

const t = textsFor(undefined);

describe('the parts of an outcome', () => {
  it('are told with their label, the empty ones as nothing, and bare where the label is not known any more', () => {
    const done = [
      { what: 'subject', value: '<!channel> VIP' },
      { what: 'description', value: '' },
      { what: 'retired', value: 'once there' },
    ];
    const blocks = richText(...outcomeParagraphs({ kind: 'partial', done, missing: [] }, t));
    expect(readMessage({ text: 'Done in part', blocks }).split('\n').slice(2)).toEqual([
      'What was done',
      '• Subject: <!channel> VIP',
      '• Description: nothing',
      '• once there',
    ]);
  });
});

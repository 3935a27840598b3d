import type { Answer } from '../../../../src/domain/answer';
import { InviteLink } from '../../../../src/domain/invite-link';
import { answerMessage, secretMessage } from '../../../../src/slack/blocks';
import { textsFor } from '../../../../src/texts';
import { readMessage } from '../../../support/slack-text';

const t = textsFor('en');
const state = { operation: 'list', input: { words: 'support' }, page: 2 };
const answer: Answer = {
  title: 'Groups',
  lines: [['12 groups']],
  facts: [{ label: 'As of', value: ['12:04'] }],
  table: {
    columns: ['Subject', 'Status', 'Members'],
    rows: [
      ['<!channel> Support', 'ACTIVE', '3 of 8'],
      ['دعم العملاء', '', '8 of 8'],
    ],
  },
  page: { index: 2, pages: 3 },
  reveals: { groupId: 'GROUP-1', what: ['link', 'numbers'] },
};
const shown = (given = answer, options = {}): string => readMessage(answerMessage(given, state, t, options));

describe('an answer', () => {
  it('reads as a whole, with its pages and what can be revealed', () => expect(shown()).toMatchSnapshot());
  it('reads as a whole without a table', () => expect(shown(answer, { plain: true })).toMatchSnapshot());

  it('has no buttons when it is shared, and says who shared it', () => {
    const text = shown(answer, { sharedBy: 'U0DINA' });
    expect(text).toContain('Shared by @U0DINA');
    expect(text).not.toContain('[');
    expect(text).not.toContain(t.answers.onlyYou);
  });

  it('turns only to pages that are there', () => {
    expect(shown({ ...answer, page: { index: 1, pages: 2 } })).not.toContain('[Previous]');
    expect(shown({ ...answer, page: { index: 3, pages: 3 } })).not.toContain('[Next]');
    const { page: _page, ...whole } = answer;
    expect(shown(whole)).toContain('[Share in channel]');
  });

  it('says how many rows did not fit, and stays within what Slack takes', () => {
    const rows = Array.from({ length: 120 }, (_, i) => [`${'群'.repeat(128)}${i}`, 'ACTIVE', '3 of 8']);
    const text = shown({ ...answer, table: { columns: answer.table?.columns ?? [], rows } });
    expect(text).toMatch(/Showing \d+ of 120 rows/);
    shown({ ...answer, table: { columns: answer.table?.columns ?? [], rows } }, { plain: true });
  });

  it('leaves an empty table out', () => {
    expect(shown({ ...answer, table: { columns: ['Subject'], rows: [] } })).not.toContain('Subject');
  });
});

describe('a secret', () => {
  const link = new InviteLink('https://chat.whatsapp.com/TESTabcdef01');

  it('shows the link in the blocks only', () => {
    const message = secretMessage({ kind: 'link', subject: 'Support', link }, t);
    expect(message.text).not.toContain('TESTabcdef01');
    expect(readMessage(message)).toContain('https://chat.whatsapp.com/TESTabcdef01');
  });

  it('shows numbers as people write them, in the blocks only', () => {
    const message = secretMessage({ kind: 'numbers', subject: 'Support', numbers: ['6281234567801'] }, t);
    expect(message.text).not.toMatch(/\d{4}/);
    expect(readMessage(message)).toContain('+62 812 3456 7801');
  });

  it('says when there is none', () => {
    expect(readMessage(secretMessage({ kind: 'link', subject: 'Support', link: undefined }, t))).toContain(
      'no invite link',
    );
    expect(readMessage(secretMessage({ kind: 'numbers', subject: 'Support', numbers: [] }, t))).toContain('no members');
  });
});

import { defineRead } from '../../../../src/domain/define';
import type { Group } from '../../../../src/domain/group';
import { operations as registered } from '../../../../src/operations';
import { groupField } from '../../../../src/operations/fields';
import { linkDelete } from '../../../../src/operations/link-delete';
import { checkSuggestions } from '../../../../src/slack/check-payload';
import { callbacks, decodeDraftId } from '../../../../src/slack/ids';
import {
  askedBeforeView,
  groupOptions,
  helpMessage,
  loadingView,
  menuView,
  operationView,
  pickGroupView,
  sayView,
  workingView,
} from '../../../../src/slack/views';
import { textsFor } from '../../../../src/texts';
import { cardOf, NUMBERS, removal } from '../../../support/card-for-slack';
import { readMessage, readView } from '../../../support/slack-text';

const t = textsFor('en');
const evidence = { members: NUMBERS, status: 'ACTIVE', effect: 'destructive' };
const reading = defineRead({
  ...{ name: 'show', reads: [], typed: ['group'], fields: { group: groupField } },
  words: () => ({ title: 'Show a group', summary: 'Show one group.', submit: 'Show' }),
  answer: async () => ({ title: 'A', lines: [] }),
});
const operations = [linkDelete, reading, removal];

describe('the form of an operation', () => {
  const form = {
    ...{ operation: removal, draftId: 'draft-1', t, evidence },
    group: { id: 'GROUP-1', subject: '<!channel> Support' },
    initial: { members: [NUMBERS[1]], reason: 'Typed already' },
    choices: { members: NUMBERS.map((value, i) => ({ value, label: `+62…${i}` })) },
    notes: ['+62…99 is not a member of this group.'],
  };

  it('shows the group, what it looks like, and asks for the rest', () => {
    expect(readView(operationView(form))).toMatchSnapshot();
  });

  it('carries the draft’s id and no number', () => {
    const view = operationView(form);
    expect(decodeDraftId(view.private_metadata)).toBe('draft-1');
    expect(JSON.stringify(view)).not.toMatch(/\d{7}/);
    expect(view.callback_id).toBe(callbacks.operation);
  });

  it('asks for the group when it is not settled, and only for it at first', () => {
    const { evidence: _, group: __, ...open } = form;
    expect(readView(operationView(open))).toContain(t.fields.group.placeholder);
    const pick = pickGroupView({ operation: removal, draftId: 'draft-1', t, notes: [] });
    expect(readView(pick)).toMatchSnapshot();
    expect(pick.blocks.at(-1)).toMatchObject({ block_id: 'group', dispatch_action: true });
  });

  it('promises nothing about approvers where only looking is done', () => {
    const view = operationView({ operation: reading, draftId: 'd', t, initial: {}, choices: {}, notes: [] });
    expect(readView(view)).not.toContain('approver');
  });
});

describe('the menu', () => {
  it('reaches everything with a button each, what is dangerous last', () => {
    const desks = [
      { id: 'desk-1', name: '#ops' },
      { id: 'desk-2', name: '#sales' },
    ];
    const view = menuView({ t, operations, draftId: 'd', desks, deskId: 'desk-2' });
    expect(readView(view)).toMatchSnapshot();
    expect(JSON.stringify(view)).toContain('"initial_option":{"text":{"type":"plain_text","text":"#sales"');
  });

  it('leaves out what this person may not, and says what to do when nothing is left', () => {
    const mayNot = (operation: { kind: string }) =>
      (operation.kind === 'write' ? 'guest' : undefined) as 'guest' | undefined;
    expect(readView(menuView({ t, operations, draftId: 'd', mayNot }))).not.toContain('Remove members');
    expect(readView(menuView({ t, operations, draftId: 'd', mayNot: () => 'guest' }))).toContain(t.views.menu.nothing);
  });
});

describe('help', () => {
  it('has every command with an example, and whether it needs an approver', () => {
    expect(readMessage(helpMessage({ t, operations, command: '/chatgroup' }))).toMatchSnapshot();
  });

  it('says what is not for this person, and why', () => {
    const text = readMessage(helpMessage({ t, operations, command: '/wa', mayNot: () => 'guest' }));
    expect(text).toContain(t.refusals.guest);
    expect(text).not.toContain(t.views.help.youMayAll);
  });

  it('says once what is so of every line, and on its line what is so of one', () => {
    const blocks = (mayNot: NonNullable<Parameters<typeof helpMessage>[0]['mayNot']>): string =>
      JSON.stringify(helpMessage({ t, operations, command: '/wa', mayNot }).blocks);
    expect(blocks(() => 'guest').split(t.refusals.guest)).toHaveLength(2);
    const some = blocks(({ kind }) => (kind === 'write' ? 'not_approver' : undefined));
    expect(some).toContain(t.views.help.youMaySome);
    expect(some.split(t.views.help.youMayNot(t.refusals.not_approver))).toHaveLength(3);
  });

  it('says of everything that may need an approver that it does, without saying it twice', () => {
    for (const operation of registered) {
      const shown = JSON.stringify(helpMessage({ t, operations: [operation], command: '/wa' }).blocks);
      const needsOne = operation.kind === 'write' && operation.effects.includes('destructive');
      expect([operation.name, /approver (confirms|has to confirm)/.test(shown)]).toEqual([operation.name, needsOne]);
      expect(shown.match(/needs an approver/gi)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });
});

describe('views that only show something', () => {
  it('fit into what Slack takes', () => {
    expect(readView(loadingView(t, 'Remove members from a group, slowly'))).toContain(t.views.loading);
    expect(readView(workingView(t, 'Remove members'))).toContain(t.views.working);
    expect(readView(sayView(t, { title: 'Oh', lines: [['<!here> went wrong']], next: 'Try again.' }))).toContain(
      '<!here> went wrong\nTry again.',
    );
  });

  it('asks before the same is done twice', () => {
    const view = askedBeforeView({ t, draftId: 'd', earlier: cardOf().request, permalink: 'https://x.test/1' });
    expect(readView(view)).toMatchSnapshot();
    expect(decodeDraftId(view.private_metadata)).toBe('d');
  });
});

describe('the groups a picker offers', () => {
  const group = (id: string, subject: string, memberCount: number | undefined): Group => ({
    ...{ id, subject, memberCount, status: 'ACTIVE', description: undefined, link: undefined, picture: undefined },
    ...{ updatedAt: undefined, groupType: undefined, groupLink: undefined },
  });

  it('are told apart by members and status, and fit into Slack’s options', () => {
    const groups = [
      group('G1', '<!channel>', 3),
      group('G2', '客'.repeat(128), undefined),
      group('G3', 'דעם'.repeat(40), 8),
      group('G4', ' ', 0),
      group('x'.repeat(76), 'Cannot be picked', 1),
    ];
    const options = groupOptions(groups, t);
    expect(checkSuggestions({ options })).toEqual([]);
    expect(options.map(({ text, description }) => [text.text.slice(0, 12), description?.text])).toEqual([
      ['<!channel>', '3 of 8 members · ACTIVE'],
      ['客'.repeat(12), 'ACTIVE'],
      [`\u2068${'דעם'.repeat(4).slice(0, 11)}`, '8 of 8 members · ACTIVE'],
      [t.views.subjectMissing, '0 of 8 members · ACTIVE'],
    ]);
  });
});

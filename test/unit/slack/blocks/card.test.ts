import type { WhySeveral } from '../../../../src/domain/need';
import { cardMessage } from '../../../../src/slack/blocks';
import { textsFor } from '../../../../src/texts';
import { ASKED, cardOf, linkCard, NUMBERS, POLICY } from '../../../support/card-for-slack';
import { readMessage } from '../../../support/slack-text';

const t = textsFor('en');
const shown = (card = cardOf()): string => readMessage(cardMessage(card, t));

describe('a card', () => {
  it('reads as a whole: waiting for an approver', () => expect(shown()).toMatchSnapshot());
  it('reads as a whole: deleting a link', () => expect(shown(linkCard())).toMatchSnapshot());

  it('reads as a whole: the group changed', () => {
    const changes = [{ label: 'Members', before: '2 of 8', after: '3 of 8' }];
    const card = cardOf({ changes, request: { revision: 2 } });
    expect(shown(card)).toMatchSnapshot();
  });

  it('reads as a whole: done in part', () => {
    const outcome = {
      kind: 'partial',
      done: [{ what: 'member', value: '+62…7801' }],
      missing: [{ what: 'member', value: '+62…7802' }],
      camsRequestId: 'REQ-1',
    } as const;
    expect(shown(cardOf({ tokens: {}, votes: ['U0RAKA'], request: { state: 'partial', outcome } }))).toMatchSnapshot();
  });

  it('reads as a whole: nobody knows', () => {
    const outcome = { kind: 'unknown', done: [], missing: [], doubt: 'group_gone' } as const;
    const tokens = { happened: 'token-h', did_not_happen: 'token-n' };
    expect(shown(cardOf({ tokens, request: { state: 'unknown', outcome } }))).toMatchSnapshot();
  });

  it('shows masks that can be told apart, and no number anywhere', () => {
    const text = JSON.stringify(cardMessage(cardOf(), t));
    for (const number of NUMBERS) expect(text).not.toContain(number);
    expect(text).toContain('+62…567801, +62…967801');
  });

  it('lets outside text notify nobody, in blocks and in text', () => {
    const hostile = '<!channel> <@U0RAKA> <https://evil|ok> :tada:';
    const card = cardOf({ request: { subject: hostile, input: { group: 'G', members: NUMBERS, reason: hostile } } });
    const { text, blocks } = cardMessage(card, t);
    expect(text).toContain('&lt;!channel&gt; &lt;@U0RAKA&gt;');
    expect(text).not.toContain('<!channel>');
    expect(blocks.filter((block) => JSON.stringify(block).includes('mrkdwn'))).toEqual([]);
    expect(shown(card)).toContain(`Reason: ${hostile}`);
  });

  it('shows before and after of what changes, and nothing of what was left as it is', () => {
    const evidence = { members: NUMBERS, status: 'ACTIVE', effect: 'destructive', description: 'Old' };
    const input = { group: 'G', members: NUMBERS, reason: 'r' };
    const asking = (description: string) => shown(cardOf({ evidence, request: { input: { ...input, description } } }));
    expect(asking('New')).toContain('Description: Old → New');
    expect(asking('')).toContain('Description: Old → nothing');
    expect(asking('Two\nlines')).toContain('Description, after: Two\nlines');
    expect(asking('Old')).not.toContain('Description');
  });

  it('stays within Slack’s limits with the longest texts', () => {
    const long = '客'.repeat(2048);
    const evidence = { members: NUMBERS, status: 'ACTIVE', effect: 'destructive', description: long };
    const input = { group: 'G', members: NUMBERS, description: `${long}!`, reason: 'r'.repeat(500) };
    shown(cardOf({ evidence, request: { subject: '好'.repeat(128), input } }));
  });

  it('puts nothing but a token into a decision’s button, and asks twice before what is destructive', () => {
    const { blocks } = cardMessage(cardOf(), t);
    const row = blocks.find((block) => block.type === 'actions');
    expect(row).toMatchObject({
      elements: [
        { text: { text: 'Confirm removal' }, value: 'token-c', style: 'danger', confirm: { style: 'danger' } },
        { text: { text: 'Deny' }, value: 'token-d' },
        { text: { text: 'Withdraw' }, value: 'token-w' },
        { text: { text: 'Show full numbers' }, value: '{"request":"R-1","what":"numbers"}' },
      ],
    });
  });

  it.each(['denied', 'withdrawn', 'expired', 'stale', 'failed'] as const)('has no buttons once it is %s', (state) => {
    const text = shown(cardOf({ tokens: {}, request: { state, decidedBy: 'U0RAKA' } }));
    expect(text).not.toContain('[');
    expect(text).toContain(t.states[state]);
  });

  it('shows a new link’s button once it succeeded', () => {
    expect(shown(cardOf({ tokens: {}, request: { state: 'succeeded' } }))).toContain('[Show link]');
  });

  it('says of a change that it starts by itself, and that anybody may look again when the group changed', () => {
    const change = { effect: 'change', request: { effect: 'change' } } as const;
    expect(shown(cardOf({ ...change, tokens: { withdraw: 'w' } }))).toContain(t.card.about.approvedByPolicy);
    const again = cardOf({ ...change, request: { effect: 'change', revision: 2 } });
    expect(shown(again)).toContain('@U0DINA or an approver of this desk has to look again');
  });

  it('draws the state that it names: nobody is asked to wait for what starts by itself', () => {
    const drawn = (card: ReturnType<typeof cardOf>): string => shown(card).match(/:\w+: .*/)?.[0] ?? '';
    expect(drawn(cardOf({ effect: 'change', request: { effect: 'change' } }))).toBe(
      ':hourglass_flowing_sand: Starting',
    );
    expect(drawn(cardOf())).toBe(':raised_hand: Waiting for confirmation');
  });

  it('counts votes when several people have to confirm', () => {
    const policy = { approvers: ['U0RAKA', 'U0BUDI'], approvalsNeeded: 2, expiresAfter: 1, startWithin: 1 };
    const text = shown(cardOf({ votes: ['U0RAKA'], request: { policy } }));
    expect(text).toContain('until 2 of these confirm: @U0RAKA or @U0BUDI');
    expect(text).toContain('1 of 2 confirmations so far: @U0RAKA');
  });

  it('says why it takes two, and counts the rest of what is removed', () => {
    const two = (why: WhySeveral) =>
      shown(cardOf({ need: { approvals: 2, why, policy: { ...POLICY, twoApprovers: true } } }));
    expect(two({ kind: 'deletes' })).toContain('Two approvers have to confirm: this deletes the group.');
    expect(two({ kind: 'removes', members: 6 })).toContain(
      'Two approvers have to confirm: with this, 6 members are removed within 24 hours.',
    );
    expect(two({ kind: 'policy' })).toContain('Two approvers have to confirm, as this desk demands.');
    expect(shown(cardOf())).not.toContain('have to confirm');
  });

  it('still says why it takes two once the group changed', () => {
    const need = { approvals: 2, why: { kind: 'deletes' }, policy: POLICY } as const;
    expect(shown(cardOf({ need, request: { revision: 2 } }))).toContain('this deletes the group.');
  });

  it('names the requester among those who may confirm, and as who did, only where the desk allows it', () => {
    const policy = { ...POLICY, approvers: ['U0DINA', 'U0RAKA'] };
    const self = { ...policy, selfConfirmation: { by: 'U0SINTA', reason: 'We are few' } };
    const may = 'until @U0DINA or @U0RAKA confirms';
    expect(shown(cardOf({ need: { approvals: 1, why: undefined, policy: self }, request: { policy } }))).toContain(may);
    expect(shown(cardOf({ request: { policy } }))).not.toContain(may);
    const by = (state: 'approved' | 'succeeded', votes: string[]) => shown(cardOf({ votes, request: { state } }));
    for (const state of ['approved', 'succeeded'] as const) {
      expect(by(state, ['U0DINA'])).toContain(t.notes.selfConfirmed);
      expect(by(state, ['U0RAKA'])).not.toContain(t.notes.selfConfirmed);
    }
  });

  it('names no more approvers than can be read, and never the requester', () => {
    const approvers = ['U0DINA', ...Array.from({ length: 9 }, (_, i) => `U${i}`)];
    const policy = { approvers, approvalsNeeded: 1, expiresAfter: 1, startWithin: 1 };
    expect(shown(cardOf({ request: { policy } }))).toContain('until @U0, @U1, @U2, @U3, @U4 or 4 more confirms');
    expect(shown(cardOf({ request: { policy: { ...policy, approvers: ['U0DINA'] } } }))).toContain(t.card.anApprover);
  });

  it('says who confirmed, who denied, and why it expired', () => {
    const with_ = (request: Parameters<typeof linkCard>[0]) => shown(cardOf({ tokens: {}, request: { ...request } }));
    expect(with_({ state: 'approved', decidedBy: 'U0RAKA' })).toContain('@U0RAKA confirmed');
    expect(with_({ state: 'denied', decidedBy: 'U0RAKA' })).toContain('@U0RAKA denied');
    expect(with_({ state: 'expired' })).toContain(t.card.about.expired);
    expect(with_({ state: 'expired', approvedAt: ASKED })).toContain(t.card.about.expiredWaiting);
    expect(with_({ state: 'executing' })).toContain(t.card.about.executing);
    expect(with_({ state: 'settling' })).toContain(t.card.about.settling);
  });
});

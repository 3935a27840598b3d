import type { Note } from '../../../../src/domain/note';
import { noteMessage, undeliverableMessage } from '../../../../src/slack/blocks';
import { textsFor } from '../../../../src/texts';
import { ASKED, cardOf, POLICY } from '../../../support/card-for-slack';
import { readMessage } from '../../../support/slack-text';

const t = textsFor('en');
const say = (note: Note, card = cardOf(), repeated = false): string =>
  readMessage(noteMessage(card, note, t, { repeated }));

const NOTES: readonly Note[] = [
  { kind: 'vote', by: 'U0RAKA', votes: 1, needed: 2 },
  { kind: 'confirmed', by: ['U0RAKA', 'U0BUDI'] },
  { kind: 'denied', by: 'U0RAKA' },
  { kind: 'withdrawn', by: 'U0DINA' },
  { kind: 'expired', while: 'pending' },
  { kind: 'expired', while: 'approved' },
  { kind: 'stale' },
  { kind: 'changed', revision: 2, differences: [{ label: 'Members', before: '3', after: '4' }], stronger: true },
  { kind: 'waiting', forRequest: 'R-0' },
  { kind: 'trouble', failure: { code: 'unexpected', vendorCode: 'Throttling', camsRequestId: 'REQ-1' }, until: ASKED },
  { kind: 'accepted', camsRequestId: 'REQ-1' },
  { kind: 'checking', why: 'reply_lost' },
  { kind: 'checking', why: 'restarted' },
  { kind: 'said', by: 'U0RAKA', happened: true },
  { kind: 'said', by: 'U0RAKA', happened: false },
  { kind: 'reminder', revision: 1, nth: 1 },
];

describe('a note in the thread', () => {
  it('has a sentence for every step', () => {
    expect(NOTES.map((note) => say(note).split('\n\n')[1]).join('\n---\n')).toMatchSnapshot();
  });

  it('mentions the requester once where somebody decided or something ended', () => {
    const kinds = NOTES.filter((note) => say(note).startsWith('<@U0DINA>')).map(({ kind }) => kind);
    expect(kinds).toEqual(['confirmed', 'denied', 'withdrawn', 'expired', 'expired', 'stale', 'said', 'said']);
    for (const note of NOTES)
      expect(
        say(note)
          .split('\n\n')[0]
          ?.match(/<@U0DINA>/g)?.length ?? 0,
      ).toBeLessThan(2);
  });

  it('tells the requester nothing of what they did themselves', () => {
    const card = cardOf({ effect: 'change' });
    expect(say({ kind: 'confirmed', by: ['U0DINA'] }, card)).toMatch(/^<@U0DINA> confirmed/);
    expect(say({ kind: 'denied', by: 'U0DINA' }, card)).toMatch(/^<@U0DINA> denied this/);
  });

  it('reminds those who have not voted, and never the whole channel', () => {
    const note: Note = { kind: 'reminder', revision: 1, nth: 1 };
    expect(say(note)).toContain('<@U0RAKA> or <!subteam^S0LEADS>: this still waits');
    const voted = say(note, cardOf({ votes: ['U0RAKA'], need: { approvals: 2, why: undefined, policy: POLICY } }));
    expect(voted).toMatch(/^<!subteam\^S0LEADS>: this still waits[\s\S]*1 of 2 confirmations so far/);
    expect(voted).not.toContain('U0RAKA');
    expect(say(note, cardOf({ request: { requesterId: 'U0RAKA' } }))).not.toContain('U0RAKA');
    for (const text of [say(note), voted]) expect(text).not.toMatch(/<!(channel|here|everyone)/);
  });

  it('says when the requester confirmed, of what only an approver may confirm', () => {
    const confirmed = (...by: string[]): Note => ({ kind: 'confirmed', by });
    expect(say(confirmed('U0DINA'))).toContain(t.notes.selfConfirmed);
    expect(say(confirmed('U0RAKA', 'U0DINA'))).toContain(t.notes.selfConfirmed);
    expect(say({ kind: 'vote', by: 'U0DINA', votes: 1, needed: 2 })).toContain(t.notes.selfConfirmed);
    expect(say(confirmed('U0RAKA'))).not.toContain(t.notes.selfConfirmed);
    expect(say(confirmed('U0DINA'), cardOf({ effect: 'change' }))).not.toContain(t.notes.selfConfirmed);
  });

  it('marks what may stand there already', () => {
    expect(say({ kind: 'waiting', forRequest: 'R-0' }, cardOf(), true)).toContain(t.notes.repeated);
    expect(say({ kind: 'waiting', forRequest: 'R-0' })).not.toContain(t.notes.repeated);
  });

  it('names the call whose answer was lost, without the advice to try again', () => {
    const failure = { code: 'cams_timeout', vendorCode: 'Timeout', camsRequestId: 'REQ-1' };
    const text = say({ kind: 'checking', why: 'reply_lost', failure });
    expect(text).toContain('CAMS RequestId REQ-1');
    expect(text).not.toMatch(/try again/i);
  });

  it('takes a failure this version does not know for an unexpected one', () => {
    const failure = { code: 'from_a_newer_version' };
    expect(say({ kind: 'trouble', failure, until: ASKED })).toContain(t.errors.unexpected.sentence);
  });

  it('lets a difference from outside notify nobody', () => {
    const differences = [{ label: 'Subject', before: '<!channel>', after: '<@U1>' }];
    const text = say({ kind: 'changed', revision: 2, differences, stronger: false }).split('\n\n')[0];
    expect(text).toContain('&lt;!channel&gt; → &lt;@U1&gt;');
  });
});

describe('the note of a result', () => {
  const ended = (request: Parameters<typeof cardOf>[0]): string => say({ kind: 'ended' }, cardOf(request));

  it('says what succeeded, with the RequestId', () => {
    const outcome = {
      kind: 'succeeded',
      done: [{ what: 'member', value: '+62…7801' }],
      missing: [],
      camsRequestId: 'REQ-1',
    } as const;
    expect(ended({ request: { state: 'succeeded', outcome } })).toMatchSnapshot();
  });

  it('explains a failure: what, what next, and where to look it up', () => {
    const failure = { code: 'unexpected', vendorCode: 'Throttling.User', camsRequestId: 'REQ-1' } as const;
    const outcome = { kind: 'failed', done: [], missing: [], failure, camsRequestId: 'REQ-1' } as const;
    const text = ended({ request: { state: 'failed', outcome } });
    expect(text).toMatchSnapshot();
    expect(text.split('\n\n')[1]?.match(/REQ-1/g)).toHaveLength(1);
  });

  it('asks an approver when nobody knows, and says what is doubtful', () => {
    const outcome = { kind: 'unknown', done: [], missing: [], doubt: 'other_link' } as const;
    const text = ended({ request: { state: 'unknown', outcome } });
    expect(text).toContain(t.doubts.other_link);
    expect(text).toContain('@U0RAKA or @S0LEADS');
  });

  it('marks what somebody said', () => {
    const outcome = { kind: 'failed', done: [], missing: [], saidBy: 'U0RAKA' } as const;
    expect(ended({ request: { state: 'failed', outcome } })).toContain('Said by @U0RAKA, not read back.');
  });
});

describe('what the requester alone is told', () => {
  const told = (reason: string, request = {}): string =>
    readMessage(undeliverableMessage(cardOf({ request }), reason, t));

  it('says that nothing was done when the card never stood, and how to mend it', () => {
    expect(told('not_in_channel')).toContain('Nothing was changed.');
    expect(told('not_in_channel')).toContain('/invite');
    expect(told('is_archived')).toContain('archived');
    expect(told('expired')).toContain(t.notes.undeliverable.next.expired);
    expect(told('account_inactive')).toContain('account_inactive');
  });

  it('does not say so when the card stood and the request went on', () => {
    const outcome = { kind: 'succeeded', done: [], missing: [] } as const;
    const text = told('is_archived', { card: { channel: 'C0OPS', ts: '1.1' }, state: 'succeeded', outcome });
    expect(text).toContain('It stands at: Done.');
    expect(text).not.toContain('Nothing was changed');
  });
});

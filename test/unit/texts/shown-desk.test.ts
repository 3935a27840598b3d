import { hours, minutes } from '../../../src/domain/clock';
import type { Desk } from '../../../src/domain/desk';
import { CHANGE_STATES, type DeskNotice, type PrivateNotice } from '../../../src/domain/desk-change';
import { deskNoticeMessage, notAnnouncedMessage } from '../../../src/slack/blocks';
import { withButtons } from '../../../src/slack/blocks/small';
import { pickChannelView, setupView } from '../../../src/slack/views/setup/form';
import { LANGUAGES, textsFor } from '../../../src/texts';
import { readMessage, readView } from '../../support/slack-text';
import { cutIn } from '../../support/texts/cut';

const policy: Desk['policy'] = {
  approvers: ['U0RAKA', 'S0LEADS'],
  approvalsNeeded: 1,
  expiresAfter: hours(24),
  startWithin: minutes(15),
};
const before: Desk = {
  id: 'C0DESK',
  channelId: 'C0DESK',
  scope: { custSpaceId: 'cams-1', businessNumber: '6281100000001' },
  policy,
};
/** Every part of it differs. */
const after: Desk = {
  ...before,
  scope: { custSpaceId: 'cams-2', businessNumber: '6281100000002' },
  policy: {
    ...{ ...policy, approvers: ['U0RAKA'], expiresAfter: hours(72), twoApprovers: false, secrets: 'approvers' },
    selfConfirmation: { by: 'U0SINTA', reason: 'Small team' },
  },
  language: 'id',
  subjectPrefix: 'VIP',
};
const open = { version: 1, state: 'waiting', endedBy: undefined, endedAt: undefined } as const;
const change = { change: 'x1', by: 'U0MEI', askedBy: 'U0SINTA', before, after };
const NOTICES: readonly Exclude<DeskNotice, PrivateNotice | { kind: 'ended' | `groups_${string}` }>[] = [
  { kind: 'bound', by: 'U0SINTA', desk: after },
  { ...change, kind: 'changed' },
  { ...change, kind: 'asked' },
  { ...change, kind: 'agreed' },
  { ...change, kind: 'in_force' },
  { ...change, kind: 'taken_back' },
  { ...change, kind: 'replaced' },
  { kind: 'given_up', by: 'U0MEI' },
];

describe.each(LANGUAGES)('in %s', (language) => {
  const t = textsFor(language);

  it('the form in which a desk is set up fits into Slack, its words uncut', () => {
    const waiting = { ...{ id: 'x1', deskId: 'C0DESK', askedBy: 'U0SINTA', askedAt: 0, before, after }, ...open };
    const terms = {
      ...{ scope: after.scope, approvers: policy.approvers, twoApprovers: true, selfConfirmation: 'Small team' },
      ...{ expiresAfter: minutes(90), language, subjectPrefix: 'VIP' },
      secrets: 'approvers' as const,
    };
    const form = { t, draftId: 'd', channelId: 'C0DESK', terms, groupNames: new Map([['S0LEADS', 'Leads']]) };
    for (const desk of [after, undefined]) {
      const view = setupView({ ...form, present: { version: 1, desk, base: desk, waiting } });
      const shown = readView(view);
      expect(cutIn(view)).toEqual([]);
      for (const { label } of Object.values(t.setup.fields)) expect(shown).toContain(label);
    }
    expect(readView(pickChannelView(t))).toContain(t.setup.pick.hint);
    expect([t.setup.duration(hours(72)), t.setup.duration(hours(24)), t.setup.duration(minutes(90))]).toEqual([
      expect.stringMatching(/^3 /),
      expect.stringMatching(/^24 /),
      expect.stringMatching(/^90 /),
    ]);
  });

  it.each(NOTICES)('news of a desk fits into Slack and names every part of it: $kind', (notice) => {
    const message = deskNoticeMessage({ deskId: 'C0DESK', notice, dueAt: 0 }, t, { repeated: true });
    const shown = readMessage(message);
    expect(cutIn(message)).toEqual([]);
    expect(shown).toContain(t.deskNews.headings[notice.kind]);
    if (notice.kind === 'given_up') return;
    for (const label of Object.values(t.deskNews.parts)) expect(shown).toContain(label);
  });

  it.each([
    ['not_in_channel', 'invite'],
    ['channel_not_found', 'invite'],
    ['is_archived', 'archived'],
    ['restricted_action', 'restricted'],
  ] as const)('what could not be announced names every part of it, why and what to do: %s', (reason, why) => {
    const notice = { kind: 'not_announced', askedBy: 'U0SINTA', reason, before, after } as const;
    const message = notAnnouncedMessage(notice, 'C0DESK', t, { repeated: true });
    const shown = readMessage(message);
    expect(cutIn(message)).toEqual([]);
    for (const label of Object.values(t.deskNews.parts)) expect(shown).toContain(label);
    expect(shown).toContain(t.deskNews.notAnnounced.next[why]);
    expect(shown).toContain('/chatgroup setup');
    expect(shown).not.toContain('6281100000001');
    const unknown = notAnnouncedMessage({ ...notice, reason: 'odd' }, 'C0DESK', t, { repeated: false });
    expect(readMessage(unknown)).toContain('odd');
    expect(readMessage(unknown)).not.toContain(t.notes.repeated);
  });

  it('what became of a change is said in place of its buttons', () => {
    const notice = { ...change, kind: 'asked' } as const;
    expect(readMessage(deskNoticeMessage({ deskId: 'C0DESK', notice, dueAt: 0 }, t, { repeated: false }))).toContain(
      t.deskNews.agree,
    );
    for (const ended of CHANGE_STATES) {
      const message = deskNoticeMessage({ deskId: 'C0DESK', notice, ended }, t, { repeated: false });
      expect(readMessage(message)).toContain(t.deskNews.ended[ended]);
      readMessage(withButtons([t.setup.answers.tooLate(t.deskNews.states[ended], 'U0MEI')], []));
    }
  });

  it('labels of buttons and titles are short', () => {
    const { title, submit, unbind } = t.setup;
    expect([title, submit].filter((each) => each.length > 24)).toEqual([]);
    const labels = [t.deskNews.agree, t.deskNews.takeBack, unbind.button, unbind.confirm, unbind.deny];
    expect(labels.filter((each) => each.length > 30)).toEqual([]);
  });
});

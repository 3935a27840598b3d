import { hours } from '../../../../src/domain/clock';
import type { Desk } from '../../../../src/domain/desk';
import type { DeskNotice } from '../../../../src/domain/desk-change';
import { deskNoticeMessage, notAnnouncedMessage } from '../../../../src/slack/blocks';
import { checkMessage } from '../../../../src/slack/check-payload';
import { textsFor } from '../../../../src/texts';

const t = textsFor(undefined);

const desk = (count: number, more: Partial<Desk> = {}): Desk => ({
  id: 'C0DESK',
  channelId: 'C0DESK',
  scope: { custSpaceId: 'c'.repeat(100), businessNumber: '6281100000001' },
  policy: {
    approvers: Array.from({ length: count }, (_, i) => `U0${count}APPROVER${i}`),
    approvalsNeeded: 1,
    expiresAfter: hours(24),
    startWithin: 1000,
    selfConfirmation: { by: 'U0SINTA', reason: '<!channel> '.repeat(45) },
  },
  ...more,
});
const both = { before: desk(30), after: desk(29, { subjectPrefix: '<@U0DINA>'.repeat(5) }) };

describe('news of a desk', () => {
  it.each<DeskNotice>([
    { kind: 'bound', by: 'U0SINTA', desk: desk(30) },
    { kind: 'changed', by: 'U0SINTA', ...both },
    { kind: 'asked', by: 'U0SINTA', change: 'x1', ...both },
    { kind: 'agreed', by: 'U0MEI', askedBy: 'U0SINTA', ...both },
    { kind: 'in_force', askedBy: 'U0SINTA', ...both },
    { kind: 'taken_back', by: 'U0MEI', askedBy: 'U0SINTA', ...both },
    { kind: 'replaced', by: 'U0MEI', askedBy: 'U0SINTA', ...both },
    { kind: 'given_up', by: 'U0MEI' },
  ])('fits into a message, notifies nobody by what was typed, and masks the number: $kind', (notice) => {
    const shown = deskNoticeMessage({ deskId: 'C0DESK', notice, dueAt: 0 }, t, { repeated: true });
    expect(checkMessage(shown)).toEqual([]);
    expect(shown.text).not.toContain('<!channel>');
    expect(shown.text).not.toContain('<@U0DINA>');
    expect(JSON.stringify(shown)).not.toContain('6281100000001');
  });

  it('that could not be told fits into the message to who asked, and notifies nobody by what was typed', () => {
    const notice = { kind: 'not_announced', askedBy: 'U0SINTA', reason: 'not_in_channel', ...both } as const;
    const shown = notAnnouncedMessage(notice, 'C0DESK', t, { repeated: true });
    expect(checkMessage(shown)).toEqual([]);
    expect(shown.text).not.toContain('<!channel>');
    expect(shown.text).not.toContain('<@U0DINA>');
    expect(JSON.stringify(shown)).not.toContain('6281100000001');
    expect(JSON.stringify(shown)).not.toContain('"actions"');
    expect(() => deskNoticeMessage({ deskId: 'C0DESK', notice }, t, { repeated: false })).toThrow('not for a channel');
  });

  it('offers to agree only while the change waits', () => {
    const notice = { kind: 'asked', by: 'U0SINTA', change: 'x1', ...both } as const;
    const waits = deskNoticeMessage({ deskId: 'C0DESK', notice, dueAt: 0 }, t, { repeated: false });
    expect(JSON.stringify(waits)).toContain('"Agree"');
    const over = deskNoticeMessage({ deskId: 'C0DESK', notice, ended: 'taken_back' }, t, { repeated: false });
    expect(JSON.stringify(over)).not.toContain('"Agree"');
    expect(over.text).toContain('This was taken back.');
  });
});

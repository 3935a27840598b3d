import type { DeskNotice } from '../../../src/domain/desk-change';
import { deskNoticeMessage } from '../../../src/slack/blocks/desk-notice';
import { groupsView } from '../../../src/slack/views/setup/groups';
import { LANGUAGES, textsFor } from '../../../src/texts';
import { group } from '../../support/slack/memory-directory';
import { readMessage, readView } from '../../support/slack-text';

const desk = (id: string) => ({
  ...{ id, channelId: id, scope: { custSpaceId: 'cams-1', businessNumber: '6281100000001' } },
  policy: { approvers: [], approvalsNeeded: 1, expiresAfter: 1, startWithin: 1 },
});
const subjects = Array.from({ length: 100 }, (_, i) => `${'群'.repeat(120)} ${i}`);
const NOTICES: readonly DeskNotice[] = [
  { kind: 'groups_gained', by: 'U0SINTA', subjects },
  { kind: 'groups_gained', by: 'U0SINTA', subjects, from: 'C0OTHER' },
  { kind: 'groups_lost', by: 'U0SINTA', subjects },
  { kind: 'groups_lost', by: 'U0SINTA', subjects, to: 'C0OTHER' },
  { kind: 'groups_all' },
];

describe.each(LANGUAGES)('groups of a desk, in %s,', (language) => {
  const t = textsFor(language);

  it.each(NOTICES)('are told of within the limits of Slack (%#)', (notice) => {
    const shown = readMessage(deskNoticeMessage({ deskId: 'C0DESK', notice }, t, { repeated: true }));
    const { headings, more } = t.ownership.news;
    expect(Object.values(headings).some((each) => shown.includes(each))).toBe(true);
    if (notice.kind !== 'groups_all') expect(shown).toContain(more(80));
  });

  it('are given with a form that holds a hundred of them', () => {
    const groups = {
      ...{ desk: desk('C0DESK'), others: [desk('C0OTHER')], isFirst: true },
      ...{ ownerOf: () => undefined, isFree: () => true },
    };
    const proposed = subjects.map((subject, i) => group(`G${i}`, subject));
    const view = groupsView({ t, draftId: 'D1', groups, own: 7, proposed, names: new Map() });
    const shown = readView(view);
    for (const { label } of Object.values(t.ownership.fields)) expect(shown).toContain(label);
  });
});

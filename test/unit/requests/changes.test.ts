import { linkDelete } from '../../../src/operations/link-delete';
import { update } from '../../../src/operations/update';
import { changesOf } from '../../../src/requests/changes';
import { textsFor } from '../../../src/texts';

const t = textsFor(undefined);
const group = { groupId: 'G', subject: 'VIP Jakarta', status: 'ACTIVE' };

describe('what changed in a group', () => {
  it('is nothing when nothing did', () => {
    const evidence = { ...group, link: null };
    expect(changesOf(linkDelete, evidence, { ...evidence }, t)).toEqual([]);
  });

  it('is shown on both sides where two long texts begin to differ', () => {
    const described = (end: string) => ({ ...group, description: `${'a'.repeat(500)}${end}`, picture: null });
    expect(changesOf(update, described('old'), described('new'), t)).toEqual([
      { label: 'Description', before: `…${'a'.repeat(30)}old`, after: `…${'a'.repeat(30)}new` },
    ]);
  });

  it('tells two links apart that look alike when masked', () => {
    const linked = (fingerprint: string) => ({ ...group, link: { masked: 'chat.whatsapp.com/…AAAA', fingerprint } });
    expect(changesOf(linkDelete, linked('0f'), linked('f0'), t)).toEqual([
      { label: 'Invite link', before: 'chat.whatsapp.com/…AAAA (0f)', after: 'chat.whatsapp.com/…AAAA (f0)' },
    ]);
  });
});

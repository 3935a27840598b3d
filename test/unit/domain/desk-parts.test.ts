import fc from 'fast-check';
import { hours } from '../../../src/domain/clock';
import type { Desk, Policy } from '../../../src/domain/desk';
import { DESK_PARTS, type DeskPart, differingParts, looserParts, splitChange } from '../../../src/domain/desk-parts';

const POLICY: Policy = { approvers: ['U1', 'U2'], approvalsNeeded: 1, expiresAfter: hours(24), startWithin: 1000 };
const SCOPE = { custSpaceId: 'cams-1', businessNumber: '6281100000001' };

const desk = (policy: Partial<Policy> = {}, more: Partial<Desk> = {}): Desk => ({
  id: 'C1',
  channelId: 'C1',
  scope: SCOPE,
  ...more,
  policy: { ...POLICY, ...policy },
});

const self = { by: 'U9', reason: 'A small team' };

describe('what allows more', () => {
  it.each<[string, Desk, Desk, readonly DeskPart[]]>([
    ['another approver', desk(), desk({ approvers: ['U1', 'U2', 'U3'] }), ['approvers']],
    [
      'a person of a user group that was named',
      desk({ approvers: ['S1'] }),
      desk({ approvers: ['U1'] }),
      ['approvers'],
    ],
    ['one approver where two were needed', desk(), desk({ twoApprovers: false }), ['twoApprovers']],
    ['own requests confirmed', desk(), desk({ selfConfirmation: self }), ['selfConfirmation']],
    ['a longer time to decide', desk(), desk({ expiresAfter: hours(72) }), ['expiresAfter']],
    ['secrets for more people', desk({ secrets: 'approvers' }), desk(), ['secrets']],
    ['another number', desk(), desk({}, { scope: { ...SCOPE, businessNumber: '628' } }), ['businessNumber']],
    ['another channel of CAMS', desk(), desk({}, { scope: { ...SCOPE, custSpaceId: 'cams-2' } }), ['custSpaceId']],
  ])('is %s; the other way it is stricter', (_what, before, after, parts) => {
    expect(looserParts(before, after)).toEqual(parts);
    const isScope = before.scope !== after.scope;
    if (!isScope && !parts.includes('approvers')) expect(looserParts(after, before)).toEqual([]);
  });

  it.each<[string, Desk, Desk]>([
    ['fewer approvers', desk(), desk({ approvers: ['U2'] })],
    ['approvers in another order', desk(), desk({ approvers: ['U2', 'U1'] })],
    ['two approvers said aloud', desk(), desk({ twoApprovers: true })],
    ['another reason', desk({ selfConfirmation: self }), desk({ selfConfirmation: { ...self, reason: 'Other' } })],
    ['a shorter time', desk(), desk({ expiresAfter: hours(1) })],
    ['another language', desk(), desk({}, { language: 'id' })],
    ['another prefix', desk(), desk({}, { subjectPrefix: 'Promo' })],
  ])('is not %s', (_what, before, after) => {
    expect(splitChange(before, after)).toEqual({ now: after, later: undefined });
  });
});

describe('a change in which some parts allow more', () => {
  it('has the others at once, and waits as a whole', () => {
    const after = desk({ approvers: ['U2', 'U3'], expiresAfter: hours(1) }, { language: 'id' });
    const { now, later } = splitChange(desk(), after);
    expect(now).toEqual(desk({ approvers: ['U2'], expiresAfter: hours(1) }, { language: 'id' }));
    expect(later).toBe(after);
  });

  it('keeps its approvers where nobody of them were left', () => {
    expect(splitChange(desk(), desk({ approvers: ['U3'] })).now.policy.approvers).toEqual(['U1', 'U2']);
  });

  const someDesk = fc
    .record({
      approvers: fc.uniqueArray(fc.constantFrom('U1', 'U2', 'U3', 'S1'), { minLength: 1 }),
      twoApprovers: fc.option(fc.boolean(), { nil: undefined }),
      own: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      expiresAfter: fc.constantFrom(hours(1), hours(24), hours(72)),
      secrets: fc.option(fc.constantFrom('approvers' as const, 'requester_and_approvers' as const), { nil: undefined }),
      language: fc.option(fc.constantFrom('en' as const, 'id' as const), { nil: undefined }),
      number: fc.constantFrom('628', '629'),
    })
    .map(({ own, language, number, ...policy }) =>
      desk(
        { ...policy, selfConfirmation: own === undefined ? undefined : { by: 'U9', reason: own } },
        { language, scope: { ...SCOPE, businessNumber: number } },
      ),
    );

  it('never has anything at once that allows more, and loses nothing of what does not', () => {
    fc.assert(
      fc.property(someDesk, someDesk, (before, after) => {
        const { now, later } = splitChange(before, after);
        expect(looserParts(before, now)).toEqual([]);
        const waits = looserParts(before, after);
        expect(later).toEqual(waits.length === 0 ? undefined : after);
        expect(differingParts(now, after).filter((part) => !waits.includes(part))).toEqual([]);
        expect(now.policy.approvers.length).toBeGreaterThan(0);
      }),
    );
  });

  it('differs from itself in nothing', () => {
    fc.assert(fc.property(someDesk, (each) => differingParts(each, each).length === 0));
    expect(differingParts(desk(), desk({ approvers: ['U9'], twoApprovers: false, expiresAfter: 1 }))).toEqual(
      DESK_PARTS.filter((part) => ['approvers', 'twoApprovers', 'expiresAfter'].includes(part)),
    );
  });
});

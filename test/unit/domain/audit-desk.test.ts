import type { AuditEntry } from '../../../src/domain/audit';
import { createLifeCheck } from '../../../src/domain/audit-life';
import { hours } from '../../../src/domain/clock';

type Told = readonly [event: string, who: string, data: Readonly<Record<string, unknown>>, at?: number];

/** The rules that a desk's entries break, told one by one. */
function broken(...told: readonly Told[]): string[] {
  const check = createLifeCheck();
  return told.flatMap(([event, who, data, at = 0], i) => {
    const actor = who === 'groupkeeper' ? ({ kind: who } as const) : ({ kind: 'person', id: who } as const);
    const entry: AuditEntry = { deskId: 'C1', previousHash: '', hash: '', seq: i + 1, at, actor, event, data };
    return check.add(entry).map(({ rule }) => rule);
  });
}

const kept = (approvers: readonly string[]) => ({
  channelId: 'C1',
  custSpaceId: 'cams-1',
  businessNumber: { mask: '+62…0001', hmac: 'aa' },
  policy: { approvers, approvalsNeeded: 1, expiresAfter: 1000, startWithin: 1000 },
});
const given = { groups: [{ id: 'G1', subject: 'Sales' }], from: 'C2', to: 'C1' };
const asked: Told = ['desk.change_asked', 'USINTA', { change: 'X1' }];

describe('the setup of a desk keeps to its rules', () => {
  it('when a second admin agrees, when a day has passed, and when it is taken back', () => {
    expect(broken(asked, ['desk.change_agreed', 'UMEI', { change: 'X1' }])).toEqual([]);
    expect(broken(asked, ['desk.change_in_force', 'groupkeeper', { change: 'X1' }, hours(24)])).toEqual([]);
    expect(broken(asked, ['desk.change_taken_back', 'USINTA', { change: 'X1' }])).toEqual([]);
    expect(broken(['desk.changed', 'USINTA', { before: kept(['U1', 'U2']), after: kept(['U1']) }])).toEqual([]);
    expect(broken(['desk.groups_gained', 'USINTA', given], ['desk.groups_lost', 'USINTA', given])).toEqual([]);
    expect(broken(['desk.groups_all', 'groupkeeper', {}])).toEqual([]);
  });
});

describe('it does not', () => {
  it.each<[string, readonly Told[]]>([
    ['agreed_by_asker', [asked, ['desk.change_agreed', 'USINTA', { change: 'X1' }]]],
    ['agreed_by_asker', [asked, ['desk.change_agreed', 'groupkeeper', { change: 'X1' }]]],
    ['in_force_too_early', [asked, ['desk.change_in_force', 'groupkeeper', { change: 'X1' }, hours(24) - 1]]],
    ['change_not_asked', [['desk.change_agreed', 'UMEI', { change: 'X1' }]]],
    [
      'change_not_asked',
      [
        asked,
        ['desk.change_taken_back', 'UMEI', { change: 'X1' }],
        ['desk.change_in_force', 'groupkeeper', { change: 'X1' }, hours(30)],
      ],
    ],
    ['looser_at_once', [['desk.changed', 'USINTA', { before: kept(['U1']), after: kept(['U1', 'U2']) }]]],
    ['unreadable', [['desk.changed', 'USINTA', {}]]],
    ['unreadable', [['desk.change_asked', 'USINTA', {}]]],
    ['unreadable', [['desk.groups_lost', 'USINTA', { groups: [] }]]],
    ['wrong_actor', [['desk.groups_gained', 'groupkeeper', given]]],
  ])('and is named: %s (%#)', (rule, told) => {
    expect(broken(...told)).toEqual([rule]);
  });
});

import { createLifeCheck } from '../../../src/domain/audit-life';
import { actorOf, byTwo, confirmed, removing, type Told, voted } from './told-lives';

describe('removals of one group', () => {
  type Step = readonly [requestId: string, told: Told];
  const found = (...steps: readonly Step[]): string[] => {
    const check = createLifeCheck();
    return steps.flatMap(([requestId, [event, who, data, at]], i) => {
      const sealed = { deskId: 'desk', previousHash: '', hash: '', seq: i + 1, at: at ?? i };
      const said = check.add({ ...sealed, actor: actorOf(who), event, requestId, data });
      return said.map(({ rule, requestId: of }) => `${of} ${rule}`);
    });
  };
  const [first, second]: readonly [Step, Step] = [
    ['R1', removing(3)],
    ['R2', removing(3)],
  ];

  it('that were asked within a day need two people, whichever of them is confirmed', () => {
    expect(found(first, second, ['R1', confirmed('URAKA')])).toEqual(['R1 too_few_approvals']);
    expect(found(first, second, ['R2', confirmed('URAKA')])).toEqual(['R2 too_few_approvals']);
    expect(found(first, ['R1', confirmed('URAKA')], second)).toEqual([]);
    expect(found(first, ['R1', confirmed('URAKA')], second, ['R2', confirmed('URAKA')])).toEqual([
      'R2 too_few_approvals',
    ]);
    expect(found(first, second, ['R2', voted('USITI')], ['R2', byTwo()])).toEqual([]);
  });

  it('do not count once they were denied, nor when they are of another group', () => {
    const denied: Told = ['request.denied', 'URAKA', { revision: 1, state: 'denied' }];
    expect(found(first, second, ['R1', denied], ['R2', confirmed('URAKA')])).toEqual([]);
    const [event, who, data] = removing(3);
    const elsewhere: Step = ['R2', [event, who, { ...data, groupId: 'G2' }]];
    expect(found(first, elsewhere, ['R1', confirmed('URAKA')])).toEqual([]);
  });
});

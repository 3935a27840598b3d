import type { Desk } from '../../../src/domain/desk';
import { fixedDesks } from '../../../src/domain/fixed-desks';

const desk = (id: string, channelId: string): Desk => ({
  ...{ id, channelId, scope: { custSpaceId: 'cams-test0001', businessNumber: '6281100000001' } },
  policy: { approvers: ['UBUDI'], approvalsNeeded: 1, expiresAfter: 1, startWithin: 1 },
});
const [sales, support] = [desk('D-SALES', 'CSALES'), desk('D-SUPPORT', 'CSUPPORT')];

it('finds a desk by its id or its channel, and none for any other', async () => {
  const desks = fixedDesks([sales, support]);
  expect(await desks.all()).toEqual([sales, support]);
  expect(await desks.find('D-SUPPORT')).toBe(support);
  expect(await desks.forChannel('CSALES')).toBe(sales);
  expect(await desks.find('CSALES')).toBeUndefined();
  expect(await desks.forChannel('D-SALES')).toBeUndefined();
});

import { createCamsStandIn } from '../../../../sandbox/cams';
import { tallyOf } from '../../../bench/processes/cams/tally';

type Calls = Parameters<typeof tallyOf>[0];

const outcomeOf = (code: string): Calls[number]['outcome'] => ({
  code,
  status: 200,
  requestId: '',
  applied: false,
  reply: 'sent',
  faults: [],
});
const calls = (action: string, moments: readonly number[], code = 'OK'): Calls =>
  moments.map((at) => ({ action, at, outcome: outcomeOf(code) }));

test('the most calls within a second are found across whole seconds, action by action', () => {
  const seen = tallyOf([...calls('ListChatGroup', [0, 900, 950, 1100, 1800, 1899]), ...calls('AddChatGroup', [950])]);
  expect(seen.ListChatGroup).toEqual({ calls: 6, throttled: 0, mostASecond: 5 });
  expect(seen.AddChatGroup).toEqual({ calls: 1, throttled: 0, mostASecond: 1 });
});

test('calls that are a whole second apart do not count together', () => {
  expect(tallyOf(calls('ListChatGroup', [0, 1000, 2000])).ListChatGroup?.mostASecond).toBe(1);
});

test('refused calls count as arrived, and are told apart', () => {
  const seen = tallyOf([...calls('ListChatGroup', [1, 2]), ...calls('ListChatGroup', [3], 'Throttling.User')]);
  expect(seen.ListChatGroup).toEqual({ calls: 3, throttled: 1, mostASecond: 3 });
});

test('nothing was called of a stand-in that was not asked anything', () => {
  const cams = createCamsStandIn({ custSpaceId: 'cams-demo0001', businessNumbers: ['6281100000001'] });
  expect(tallyOf(cams.calls)).toEqual({});
});

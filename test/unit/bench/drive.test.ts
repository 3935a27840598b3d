import { answeredAs, type Delivery } from '../../bench/processes/load/delivery';
import { drive } from '../../bench/processes/load/drive';

const deliveries = Array.from({ length: 20 }, (_, index): Delivery => ({ type: 'slash_commands', payload: { index } }));

test('each delivery is sent when it is due, though none before it was answered', async () => {
  let answerAll = (): void => {};
  const all = new Promise<void>((resolve) => {
    answerAll = resolve;
  });
  let sent = 0;
  const driven = await drive(deliveries, 500, async () => {
    sent += 1;
    if (sent === deliveries.length) answerAll();
    await all;
    return '200';
  });
  expect(driven.answers).toEqual({ '200': 20 });
  expect(driven.late).toHaveLength(20);
  expect(Math.min(...driven.late)).toBeGreaterThanOrEqual(0);
  expect(driven.sent).toEqual([...driven.sent].sort((one, other) => one - other));
  // The first waits for the last, which is due 19 gaps of 2 ms later.
  expect(driven.latencies[0]).toBeGreaterThanOrEqual(38);
  expect(driven.latencies[19]).toBeLessThan(driven.latencies[0] ?? 0);
});

test('an answer is told by its status and by what it does to a form', () => {
  expect(answeredAs(200, undefined)).toBe('200');
  expect(answeredAs(200, { response_action: 'clear' })).toBe('200 clear');
  expect(answeredAs(503, { text: 'no' })).toBe('503');
});

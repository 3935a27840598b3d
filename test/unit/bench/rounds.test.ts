import { inTurn } from '../../bench/rounds';

test('each is measured once a round, and each comes first in turn', async () => {
  const order: string[] = [];
  const measure = (name: string) => async (): Promise<string> => {
    order.push(name);
    return `${name}${order.length}`;
  };
  const seen = await inTurn(3, { a: measure('a'), b: measure('b') });
  expect(order.join('')).toBe('abbaab');
  expect(seen('a')).toEqual(['a1', 'a4', 'a5']);
  expect(seen('b')).toEqual(['b2', 'b3', 'b6']);
  expect(seen('c')).toEqual([]);
});

test('what cannot be measured ends it', async () => {
  await expect(inTurn(2, { a: () => Promise.reject(new Error('refused')) })).rejects.toThrow('refused');
});

import fc from 'fast-check';
import { createNonces } from '../../../../sandbox/cams/signature/nonces';
import { OK, startCams } from './start-cams';

test('whatever text the vendor client signs is verified and arrives unchanged', async () => {
  const { call, standIn } = await startCams({ quotaPerSecond: Number.POSITIVE_INFINITY });
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("!'()*~+ %&=", '\r\n\0', ''),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (Subject, Extra) => {
      const reply = await call('ListChatGroup', { Page: { Index: 1, Size: 1 }, Subject, Extra });
      expect(reply).toMatchObject(OK);
      expect(standIn.calls.at(-1)?.params).toMatchObject({ Subject, Extra });
    }),
    { numRuns: 150 },
  );
});

test('nonces are forgotten once no request could carry them any more', () => {
  const nonces = createNonces();
  for (let i = 0; i < 1000; i += 1) expect(nonces.use(`n${i}`, 1000 + i, 0)).toBe(true);
  expect(nonces.use('n999', 5000, 1500)).toBe(false);
  expect(nonces.use('later', 200_000, 100_000)).toBe(true);
  expect(nonces.size()).toBe(1);
});

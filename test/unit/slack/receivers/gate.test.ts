import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { isGenuine } from '../../../../src/slack/receivers/gate';

const SECRET = 'signing-secret';
const NOW = Date.UTC(2026, 0, 5, 9, 0, 0) + 400;
const body = 'command=%2Fchatgroup&text=list';

const sign = (timestamp: number | string, secret = SECRET, signed = body): Record<string, string> => ({
  'x-slack-request-timestamp': String(timestamp),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${signed}`).digest('hex')}`,
});
const passes = (headers: Record<string, string>, given = body): boolean =>
  isGenuine({ headers, body: given, signingSecret: SECRET, now: NOW });
const at = (seconds: number): number => Math.floor(NOW / 1000) + seconds;

test.each([
  [0, true],
  [-300, true],
  [-301, false],
  [300, true],
  [301, false],
  [86_400, false],
])('a request signed %i s from now passes: %s', (seconds, passing) => {
  expect(passes(sign(at(seconds)))).toBe(passing);
});

test('refuses another secret, an altered body, and missing or odd headers', () => {
  const { 'x-slack-signature': signature = '', ...stampOnly } = sign(at(0));
  expect(passes(sign(at(0), 'another'))).toBe(false);
  expect(passes(sign(at(0)), `${body} `)).toBe(false);
  expect(passes(stampOnly)).toBe(false);
  expect(passes({ 'x-slack-signature': signature })).toBe(false);
  expect(passes({ ...stampOnly, 'x-slack-signature': signature.replace('v0', 'v1') })).toBe(false);
  expect(passes(sign(`${at(0)}.0`))).toBe(false);
  expect(passes(sign(''))).toBe(false);
});

test('refuses whatever is made up', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (stamp, signature) => {
      return !passes({ 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature });
    }),
  );
});

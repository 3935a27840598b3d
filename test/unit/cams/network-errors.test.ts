import { meaningOfNetworkError } from '../../../src/cams/network-errors';

test.each([
  ['NotConnectedError', 'ECONNREFUSED', 'cams_unreachable', 'not_sent', true],
  ['NotConnectedError', 'ENOTFOUND', 'cams_unreachable', 'not_sent', true],
  ['NotConnectedError', 'EHOSTUNREACH', 'cams_unreachable', 'not_sent', true],
  ['NotConnectedError', 'ECONNRESET', 'cams_unreachable', 'not_sent', true],
  ['NotConnectedError', undefined, 'cams_unreachable', 'not_sent', true],
  ['NotConnectedError', 'CERT_HAS_EXPIRED', 'cams_not_trusted', 'not_sent', false],
  ['NotConnectedError', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'cams_not_trusted', 'not_sent', false],
  ['NotConnectedError', 'ERR_TLS_CERT_ALTNAME_INVALID', 'cams_not_trusted', 'not_sent', false],
  ['RequestTimeoutError', undefined, 'reply_slow', 'unknown', true],
  ['Error', 'ETIMEDOUT', 'reply_slow', 'unknown', true],
  ['Error', 'EHOSTUNREACH', 'reply_lost', 'unknown', true],
  ['Error', 'ECONNRESET', 'reply_lost', 'unknown', true],
  ['Error', 'EPIPE', 'reply_lost', 'unknown', true],
  ['SyntaxError', undefined, 'reply_unreadable', 'unknown', true],
  ['Error', 'HPE_INVALID_CONSTANT', 'reply_unreadable', 'unknown', false],
  ['Error', undefined, 'reply_unreadable', 'unknown', false],
])('%s %s is %s, %s', (name, code, ours, certainty, passing) => {
  expect(meaningOfNetworkError({ name, code })).toEqual({ code: ours, certainty, passing });
});

import { meaningOfNetworkError } from '../../../src/cams/network-errors';

test.each([
  ['ECONNREFUSED', 'connect', 'cams_unreachable', 'not_sent', true],
  ['ENOTFOUND', 'getaddrinfo', 'cams_unreachable', 'not_sent', true],
  ['EAI_AGAIN', 'getaddrinfo', 'cams_unreachable', 'not_sent', true],
  ['ETIMEDOUT', 'connect', 'cams_unreachable', 'not_sent', true],
  ['ETIMEDOUT', 'read', 'reply_slow', 'unknown', true],
  ['ECONNRESET', 'read', 'reply_lost', 'unknown', true],
  ['EPIPE', 'write', 'reply_lost', 'unknown', true],
  ['CERT_HAS_EXPIRED', undefined, 'cams_not_trusted', 'not_sent', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', undefined, 'cams_not_trusted', 'not_sent', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', undefined, 'cams_not_trusted', 'not_sent', false],
  ['HPE_INVALID_CONSTANT', undefined, 'reply_unreadable', 'unknown', false],
  [undefined, undefined, 'reply_unreadable', 'unknown', false],
])('%s of %s is %s, %s', (code, syscall, ours, certainty, passing) => {
  expect(meaningOfNetworkError({ name: 'Error', code, syscall })).toEqual({ code: ours, certainty, passing });
});

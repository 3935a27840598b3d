import { doubtful, doubtfulBusy, type Meaning, notSent } from './vendor-codes';

const NO_CONNECTION = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'];

/** Node hands a request to a TLS connection only after it trusts the certificate. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(VERIFY|GET)_)/;

/**
 * What an error means that is no answer. "Not sent" only where the connection provably never stood. The library's own
 * `RequestTimeoutError` never proves that: its "ConnectTimeout" also comes when an established connection is silent
 * (measured).
 */
export function meaningOfNetworkError(error: {
  readonly name: string;
  readonly code: string | undefined;
  readonly syscall: string | undefined;
}): Meaning {
  const code = error.code ?? '';
  if (NO_CONNECTION.includes(code)) return notSent('cams_unreachable');
  if (code === 'ETIMEDOUT' && error.syscall === 'connect') return notSent('cams_unreachable');
  if (CERTIFICATE.test(code)) return { ...notSent('cams_not_trusted'), passing: false };
  if (error.name === 'RequestTimeoutError' || code === 'ETIMEDOUT') return doubtfulBusy('reply_slow');
  if (error.name === 'SyntaxError') return doubtfulBusy('reply_unreadable');
  if (/^E[A-Z]+$/.test(code)) return doubtfulBusy('reply_lost');
  return doubtful('reply_unreadable');
}

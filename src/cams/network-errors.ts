import { doubtful, doubtfulBusy, type Meaning, notSent } from './vendor-codes';

const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(VERIFY|GET)_)/;

/** What an error means that is no answer. "Not sent" only where the connection never stood. */
export function meaningOfNetworkError(error: { readonly name: string; readonly code: string | undefined }): Meaning {
  const code = error.code ?? '';
  if (error.name === 'NotConnectedError')
    return CERTIFICATE.test(code) ? { ...notSent('cams_not_trusted'), passing: false } : notSent('cams_unreachable');
  if (error.name === 'RequestTimeoutError' || code === 'ETIMEDOUT') return doubtfulBusy('reply_slow');
  if (error.name === 'SyntaxError') return doubtfulBusy('reply_unreadable');
  if (/^E[A-Z]+$/.test(code)) return doubtfulBusy('reply_lost');
  return doubtful('reply_unreadable');
}

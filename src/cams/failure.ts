import { CamsError, GroupkeeperError } from '../domain/errors';
import { CAMS_READ_ACTIONS, type CamsAction } from '../domain/ports/cams';
import { meaningOf, shownCode } from './catalogue';
import { deniedAction, type Envelope } from './envelope';
import { meaningOfNetworkError } from './network-errors';
import { requestIdOf, type ScrubbedError, scrub, vendorWord } from './scrub';
import { doubtful, type Meaning, notSent } from './vendor-codes';

export const isRead = (action: CamsAction): boolean => CAMS_READ_ACTIONS.some((read) => read === action);

interface Trace {
  readonly vendorCode?: string | undefined;
  readonly camsRequestId?: string | undefined;
  readonly missingRight?: string | undefined;
  readonly cause?: ScrubbedError;
}

/** A read changes nothing, so of a read it is never in doubt whether it happened. */
function failed(action: CamsAction, { code, certainty, passing }: Meaning, trace: Trace): CamsError {
  const sure = certainty === 'unknown' && isRead(action) ? 'refused' : certainty;
  return new CamsError(code, { ...trace, certainty: sure, passing });
}

/** CAMS, or the gateway before it, answered something else than success. */
export function refusedBy(action: CamsAction, status: number, reply: Envelope): CamsError {
  const contradicts = reply.code === 'OK';
  const refusal = { vendorCode: vendorWord(reply.code), message: reply.message, status };
  const meaning = contradicts ? doubtful('reply_contradicts') : meaningOf(refusal);
  const missingRight = deniedAction(reply.accessDeniedDetail) ?? `cams:${action}`;
  return failed(action, meaning, {
    vendorCode: contradicts ? undefined : shownCode(refusal),
    camsRequestId: requestIdOf(reply.requestId),
    ...(meaning.code === 'ram_denied' ? { missingRight } : {}),
    ...(status < 300 ? {} : { cause: { name: 'HttpStatus', code: undefined, status } }),
  });
}

/** CAMS said `OK`, but not what it should have said with it. */
export function unreadable(action: CamsAction, requestId: string | undefined, cause: unknown): CamsError {
  return failed(action, doubtful('reply_unreadable'), { camsRequestId: requestIdOf(requestId), cause: scrub(cause) });
}

/** It was held up for so long that sending it now could surprise whoever has looked at the group since. */
export const sentTooLate = (action: CamsAction): CamsError =>
  failed(action, { ...notSent('execution_deadline'), passing: false }, {});

/** There was no key to sign with. */
export function withoutKey(action: CamsAction, cause: unknown): CamsError {
  const inner = cause instanceof GroupkeeperError ? cause.cause : cause;
  return failed(action, notSent('credentials_lost'), { cause: scrub(inner) });
}

/** Whether this call would be one too many could not be found out. */
export const withoutPlace = (action: CamsAction, cause: unknown): CamsError =>
  failed(action, notSent('store_unavailable'), { cause: scrub(cause) });

/** There was no reply, or none that could be read. */
export function thrownBy(action: CamsAction, error: unknown): CamsError {
  const cause = scrub(error);
  return failed(action, meaningOfNetworkError(cause), { cause });
}

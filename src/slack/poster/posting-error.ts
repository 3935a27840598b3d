import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { PostingError } from '../../domain/ports/poster';

/** Slack says no for now, and certainly did not post. */
const NOT_NOW: readonly string[] = ['ratelimited', 'rate_limited', 'request_timeout', 'team_added_to_org'];
/** Slack's words: "some aspect of the operation may have succeeded". */
const PERHAPS: readonly string[] = ['internal_error', 'fatal_error', 'service_unavailable'];
/** The connection never stood, so nothing was sent. */
const NEVER_SENT: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** What a failed post means: never, later, or nobody knows. */
export function toPostingError(error: unknown): PostingError {
  if (error instanceof PostingError) return error;
  if (error instanceof WebAPIRateLimitedError) return new PostingError('later', 'ratelimited', error.retryAfter * 1000);
  if (error instanceof WebAPIPlatformError) return answered(error.data.error);
  if (error instanceof WebAPIHTTPError) {
    return new PostingError(error.statusCode >= 500 ? 'lost' : 'permanent', `http_${error.statusCode}`);
  }
  if (error instanceof WebAPIRequestError) {
    const neverSent = codesOf(error.original).find((code) => NEVER_SENT.includes(code));
    return neverSent === undefined ? new PostingError('lost', 'no_reply') : new PostingError('later', 'unreachable');
  }
  return new PostingError('lost', 'no_reply');
}

function answered(slackError: string): PostingError {
  // The client hands over as "error" whatever was no JSON: somebody between us and Slack answered.
  if (!/^[a-z0-9_]+$/.test(slackError)) return new PostingError('lost', 'no_reply');
  if (NOT_NOW.includes(slackError)) return new PostingError('later', slackError);
  return new PostingError(PERHAPS.includes(slackError) ? 'lost' : 'permanent', slackError);
}

/** The codes of an error and of what it wraps: `fetch` hides the socket's error as a cause. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const cause: unknown = 'cause' in error ? error.cause : undefined;
  const inner: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [...own, ...[cause, ...inner].flatMap((each) => codesOf(each, depth + 1))];
}

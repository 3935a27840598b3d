import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';

/** Slack's own name for what went wrong (`not_in_channel`), or ours where it has none; fit for a log. */
export function slackErrorCode(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof WebAPIRequestError) return 'unreachable';
  return error instanceof Error ? error.name : 'unexpected';
}

/** Slack answered, and said no. */
export const isRefusal = (error: unknown): boolean => error instanceof WebAPIPlatformError;

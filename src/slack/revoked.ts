import { GroupkeeperError } from '../domain/errors';
import { slackErrorCode } from './slack-error';

/** By these Slack says that a token is good for nothing any more, or that Socket Mode was turned off: trying again is no use. */
const REVOKED: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'user_removed_from_team',
  'team_disabled',
  'link_disabled',
];

export const isRevoked = (slackError: string): boolean => REVOKED.includes(slackError);

/** What the process ends with when a token was revoked while it ran; `undefined` for every other error. */
export function revokedBy(error: unknown): GroupkeeperError | undefined {
  const vendorCode = slackErrorCode(error);
  return isRevoked(vendorCode) ? new GroupkeeperError('slack_revoked', { cause: error, vendorCode }) : undefined;
}

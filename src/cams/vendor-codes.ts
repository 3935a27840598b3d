import type { Certainty } from '../domain/errors';
import type { ErrorCode } from '../texts';

/** What a vendor's code means to us. */
export interface Meaning {
  readonly code: ErrorCode;
  /** Of a write that was answered so; a read cannot have happened. */
  readonly certainty: Certainty;
  readonly passing: boolean;
}

export const refused = (code: ErrorCode): Meaning => ({ code, certainty: 'refused', passing: false });
export const busy = (code: ErrorCode): Meaning => ({ code, certainty: 'refused', passing: true });
export const notSent = (code: ErrorCode): Meaning => ({ code, certainty: 'not_sent', passing: true });
/** It may have happened, or a part of it: only reading can tell. */
export const doubtful = (code: ErrorCode): Meaning => ({ code, certainty: 'unknown', passing: false });
export const doubtfulBusy = (code: ErrorCode): Meaning => ({ code, certainty: 'unknown', passing: true });

/** The codes published for CAMS and for the gateway before it (cams-api section 3). */
export const vendorCodes: ReadonlyMap<string, Meaning> = new Map([
  ['Authentication.NoAuth', refused('channel_not_yours')],
  ['InvalidParameter.PageInvalid', refused('page_invalid')],
  ['InvalidParameter.ChannelTypeNotSupport', refused('channel_not_whatsapp')],
  ['InvalidParameter.PhoneNumberError', refused('phone_number_invalid')],
  ['InvalidParameter.FromOnlyNumeric', refused('business_number_invalid')],
  ['Product.Unsubscript', refused('not_subscribed')],
  ['Ram.PermissionDeny', refused('ram_denied')],
  ['System.LimitControl', busy('throttled')],
  ['Unknown.ResourceOwnerId', refused('account_unknown')],
  ['MissingParameter', refused('value_refused')],
  ['InvalidParameter', refused('value_refused')],
  ['InvalidApi.NotFound', refused('groups_not_offered')],
  ['NoSuchVersion', refused('groups_not_offered')],
  ['InvalidAccessKeyId.NotFound', refused('key_unknown')],
  ['InvalidAccessKeyId.Inactive', refused('key_inactive')],
  ['SignatureDoesNotMatch', refused('key_wrong')],
  ['IncompleteSignature', refused('key_wrong')],
  // Something sent our call twice: the first may have been carried out.
  ['SignatureNonceUsed', doubtfulBusy('repeated_on_the_way')],
  ['InvalidTimeStamp.Format', refused('clock_off')],
  ['InvalidTimeStamp.Expired', refused('clock_off')],
  ['InvalidSecurityToken.Expired', refused('token_expired')],
  ['Throttling', busy('throttled')],
  ['Throttling.User', busy('throttled')],
  ['Throttling.Api', busy('throttled')],
  ['Forbidden', refused('ram_denied')],
  ['Forbidden.RAM', refused('ram_denied')],
  ['NoPermission', refused('ram_denied')],
  ['InternalError', doubtfulBusy('cams_trouble')],
  ['ServiceUnavailable', doubtfulBusy('cams_trouble')],
]);

/** Codes that are not published, by the family their name says they belong to. */
export const vendorFamilies: readonly (readonly [RegExp, Meaning])[] = [
  [/^Throttling\b/, busy('throttled')],
  [/^(InvalidSecurityToken|MissingSecurityToken)\b/, refused('token_expired')],
  [/^InvalidAccessKeyId\b/, refused('key_unknown')],
  [/^(NoPermission|Forbidden)\b/, refused('ram_denied')],
  [/^InvalidTimeStamp\b/, refused('clock_off')],
  [/^(InvalidParameter|MissingParameter)\b/, refused('value_refused')],
];

/** Meta's codes, which come through CAMS as text (cams-api section 3). */
export const metaCodes: ReadonlyMap<string, Meaning> = new Map([
  ['131020', refused('group_single_member')],
  ['131041', refused('group_gone')],
  ['131201', doubtful('partly_done')],
  ['131202', refused('member_twice')],
  ['131203', refused('terms_not_accepted')],
  ['131204', refused('too_many_members')],
  ['131207', refused('group_suspended')],
  ['131208', busy('whatsapp_busy')],
  ['131209', refused('picture_not_square')],
  ['131210', refused('picture_too_small')],
  ['131211', refused('group_limit_reached')],
  // One of several numbers may be no member while the others were removed.
  ['131212', doubtful('not_a_member')],
  ['131214', refused('creation_switched_off')],
  ['131215', refused('number_not_eligible')],
]);

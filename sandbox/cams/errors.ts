/** What the gateway in front of CAMS says: an HTTP error with `{RequestId, HostId, Code, Message, Recommend}`. */
export class GatewayError extends Error {
  readonly code: string;
  readonly status: number;
  readonly accessDeniedDetail: Record<string, string> | undefined;

  constructor(
    code: string,
    message: string,
    options: { status?: number; accessDeniedDetail?: Record<string, string> } = {},
  ) {
    super(message);
    this.code = code;
    this.status = options.status ?? statusOf[code] ?? 400;
    this.accessDeniedDetail = options.accessDeniedDetail;
  }
}

/** What CAMS itself, or Meta behind it, says: HTTP 200 with `Success: false`. */
export class BusinessError extends Error {
  readonly code: string;
  /** The number Meta gave, when the refusal is Meta's. */
  readonly meta: number | undefined;

  constructor(code: string, message: string, meta?: number) {
    super(message);
    this.code = code;
    this.meta = meta;
  }
}

/** Statuses differ by product on the real gateway, so a client has to match the code first. Not listed: 400. */
const statusOf: Readonly<Record<string, number>> = {
  'InvalidAccessKeyId.NotFound': 404,
  'InvalidApi.NotFound': 404,
  Forbidden: 403,
  'Forbidden.RAM': 403,
  NoPermission: 403,
  'Throttling.Api': 429,
  InternalError: 500,
  ServiceUnavailable: 503,
};

const metaMessages = {
  131041: 'Group does not exist',
  131201: 'Some participants could not be removed',
  131202: 'Duplicate participant in the request',
  131204: 'Number of participants is over the limit',
  131207: 'Group is suspended',
  131211: 'Group limit reached',
  131212: 'Not a participant of the group',
} as const;

export function metaError(code: keyof typeof metaMessages): BusinessError {
  return new BusinessError(String(code), metaMessages[code], code);
}

/** RAM's refusal, with the detail as an object (CAMS' own replies carry a string there). */
export function ramDenied(action: string): GatewayError {
  return new GatewayError('NoPermission', 'You are not authorized to perform this action.', {
    accessDeniedDetail: {
      AuthAction: `cams:${action}`,
      AuthPrincipalType: 'SubUser',
      NoPermissionType: 'ImplicitDeny',
      PolicyType: 'AccountLevelIdentityBasedPolicy',
      EncodedDiagnosticMessage: 'AQFTAU5ELUlOLVRIRS1TQU5EQk9Y',
    },
  });
}

export function throttled(): GatewayError {
  return new GatewayError('Throttling.User', 'Request was denied due to user flow control.');
}

import type { Clock } from '../clock';
import { GatewayError } from '../errors';
import type { AccessKey } from '../options';
import { header, type WireRequest } from '../wire';
import { parseAuthorization } from './authorization';
import { sha256Hex, sign, signedHeaders, stringToSign } from './canonical';
import type { Nonces } from './nonces';

/** How far `x-acs-date` may be off, in ms (cams-api.md section 3), both ways. */
const WINDOW_MS = 15 * 60_000;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

export interface VerifyDeps {
  keys: Readonly<Record<string, AccessKey>>;
  nonces: Nonces;
  clock: Clock;
}

/** Verifies ACS3-HMAC-SHA256 and gives the key that signed, or throws what the gateway answers. */
export function verifySignature(request: WireRequest, { keys, nonces, clock }: VerifyDeps): AccessKey {
  const authorization = parseAuthorization(header(request, 'authorization'));
  const date = required(request, 'x-acs-date');
  const nonce = required(request, 'x-acs-signature-nonce');
  const payloadHash = required(request, 'x-acs-content-sha256');

  const sent = signedHeaders(request.headers);
  const missing = authorization.signedHeaders.find((name) => !sent.has(name));
  if (missing) throw new GatewayError('IncompleteSignature', `The signed header ${missing} was not sent.`);

  const key = Object.hasOwn(keys, authorization.accessKeyId) ? keys[authorization.accessKeyId] : undefined;
  if (!key) throw new GatewayError('InvalidAccessKeyId.NotFound', 'Specified access key is not found.');
  if (key.inactive) throw new GatewayError('InvalidAccessKeyId.Inactive', 'Specified access key is disabled.');

  const signedAt = checkedDate(date, clock.now());
  checkToken(key, header(request, 'x-acs-security-token'));

  const text = stringToSign(request, payloadHash);
  const listed = authorization.signedHeaders.join(';') === [...sent.keys()].join(';');
  if (!listed || sha256Hex(request.body) !== payloadHash || sign(key.secret, text) !== authorization.signature) {
    throw new GatewayError(
      'SignatureDoesNotMatch',
      `Specified signature is not matched with our calculation. server StringToSign is ${text}`,
    );
  }
  // Only after the signature: nobody may spend another's nonce.
  if (!nonces.use(`${authorization.accessKeyId} ${nonce}`, signedAt + WINDOW_MS, clock.now())) {
    throw new GatewayError('SignatureNonceUsed', 'Specified signature nonce was used already.');
  }
  return key;
}

function required(request: WireRequest, name: string): string {
  const value = header(request, name);
  if (!value) throw new GatewayError('MissingParameter', `The header ${name} is mandatory.`);
  return value;
}

function checkedDate(text: string, now: number): number {
  const at = DATE.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new GatewayError('InvalidTimeStamp.Format', 'Specified time stamp is not well formatted.');
  if (Math.abs(now - at) > WINDOW_MS) {
    throw new GatewayError('InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
  }
  return at;
}

function checkToken(key: AccessKey, token: string | undefined): void {
  if (key.securityToken === token) return;
  if (token === undefined)
    throw new GatewayError('MissingSecurityToken', 'SecurityToken is mandatory for this action.');
  if (key.securityToken === undefined) {
    throw new GatewayError(
      'InvalidSecurityToken.MismatchWithAccessKey',
      'The SecurityToken does not belong to this key.',
    );
  }
  throw new GatewayError('InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.');
}

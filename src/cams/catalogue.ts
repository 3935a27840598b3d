import { doubtful, doubtfulBusy, type Meaning, metaCodes, refused, vendorCodes, vendorFamilies } from './vendor-codes';

/** What CAMS, or something before it, answered. */
export interface Refusal {
  readonly vendorCode: string | undefined;
  /** Only looked through for a code of Meta's, never shown: it may repeat what was sent. */
  readonly message: string | undefined;
  readonly status: number | undefined;
}

/** A code of Meta's within a text: six digits that are no part of a longer number. */
const META = /(?<!\d)13\d{4}(?!\d)/g;

/**
 * What an answered "no" means. The code comes before the HTTP status, which differs by product. A published code is
 * believed before a number in the message, except `InvalidParameter`, which says less than Meta's own.
 */
export function meaningOf({ vendorCode, message, status }: Refusal): Meaning {
  const code = vendorCode ?? '';
  const published = vendorCodes.get(code);
  const own = inCode(code) ?? (code === 'InvalidParameter' ? undefined : published);
  const meaning = own ?? inMessage(message) ?? published ?? family(code);
  if (meaning !== undefined) return meaning;
  if (status === 429) return vendorCodes.get('Throttling') ?? refused('throttled');
  if (status !== undefined && status >= 500) return doubtfulBusy('cams_trouble');
  return doubtful(code === '' ? 'reply_unreadable' : 'vendor_code_unknown');
}

/** The code as people are shown it: with Meta's number when that stood only in the message. */
export function shownCode({ vendorCode, message }: Refusal): string | undefined {
  const code = vendorCode ?? '';
  if (inCode(code) !== undefined || (vendorCodes.has(code) && code !== 'InvalidParameter')) return vendorCode;
  const meta = listedIn(message);
  return meta === undefined ? vendorCode : [vendorCode, meta].filter(Boolean).join('/');
}

function inCode(code: string): Meaning | undefined {
  const [number] = code.match(META) ?? [];
  return number === undefined ? undefined : (metaCodes.get(number) ?? doubtful('whatsapp_code_unknown'));
}

function inMessage(message: string | undefined): Meaning | undefined {
  const number = listedIn(message);
  return number === undefined ? undefined : metaCodes.get(number);
}

const listedIn = (message = ''): string | undefined => (message.match(META) ?? []).find((each) => metaCodes.has(each));

const family = (code: string): Meaning | undefined => vendorFamilies.find(([pattern]) => pattern.test(code))?.[1];

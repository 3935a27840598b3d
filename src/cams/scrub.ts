import * as z from 'zod';

const rawError = z.object({
  name: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
});

/** All that is kept of an error of the vendor's library: its message, stack and data hold the URL with numbers and subjects. */
export interface ScrubbedError {
  readonly name: string;
  readonly code: string | undefined;
  readonly status: number | undefined;
}

export function scrub(error: unknown): ScrubbedError {
  const raw = rawError.safeParse(error).data ?? {};
  return { name: word(raw.name) ?? 'Error', code: vendorWord(raw.code), status: raw.statusCode };
}

/** A code as vendors write codes; anything else, a phone number too, is not shown and not kept. */
export function vendorWord(text: string | undefined): string | undefined {
  const code = word(text?.trim());
  return code === undefined || code === 'undefined' || /\d{7}/.test(code) ? undefined : code;
}

/** A RequestId, which the vendor's samples end in a newline. */
export function requestIdOf(text: string | undefined): string | undefined {
  const id = text?.trim() ?? '';
  return /^[\w-]{8,64}$/.test(id) && !/^\d+$/.test(id) ? id : undefined;
}

const word = (text: string | undefined): string | undefined =>
  text !== undefined && /^[\w.-]{1,80}$/.test(text) ? text : undefined;

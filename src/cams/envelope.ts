import * as z from 'zod';
import { absentText, present } from './absent';

const flag = z.preprocess(
  (value) => (typeof value === 'string' ? { true: true, false: false }[value.toLowerCase()] : value),
  z.boolean().optional().catch(undefined),
);

/** What every reply of CAMS holds besides its own fields. `AccessDeniedDetail` is a text there and an object from RAM. */
export const envelope = z
  .looseObject({
    Code: absentText,
    Message: absentText,
    Success: flag,
    RequestId: absentText,
    AccessDeniedDetail: z.unknown().optional(),
  })
  .transform(({ Code, Message, Success, RequestId, AccessDeniedDetail, ...fields }) => ({
    code: Code,
    message: Message,
    success: Success,
    requestId: RequestId,
    accessDeniedDetail: AccessDeniedDetail,
    /** The fields of the action, absent ones left out. */
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => present(value) !== undefined)),
  }));
export type Envelope = z.infer<typeof envelope>;

/** What came back, whatever the status. */
export const answer = z.object({ statusCode: z.number(), body: envelope });

/** The vendor counts as success what says `OK` and does not say that it failed, in HTTP too. */
export const isSuccess = (status: number, { code, success }: Envelope): boolean =>
  status >= 200 && status < 300 && code === 'OK' && success !== false;

const denial = z.object({ AuthAction: z.string().regex(/^\w+:\w+$/) });

/** The RAM action that was denied, where the detail says it. */
export function deniedAction(detail: unknown): string | undefined {
  const parsed = denial.safeParse(typeof detail === 'string' ? fromJson(detail) : detail);
  return parsed.data?.AuthAction;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

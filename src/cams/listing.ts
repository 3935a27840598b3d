import * as z from 'zod';
import { absentCount, present } from './absent';

/** One entry of a list; without a key it cannot be told apart from others and is only counted. */
export interface Entry<T> {
  readonly key: string | undefined;
  readonly item: T | undefined;
}

/** A page of a list as CAMS gives it. */
export interface Listing<T> {
  readonly entries: readonly Entry<T>[];
  /** Of the whole list; absent when CAMS does not say. */
  readonly total: number | undefined;
}

const listed = z.preprocess(present, z.array(z.unknown()).optional());

/**
 * `Data{Total, List[…]}`. A missing list is an empty one only where the total says 0: elsewhere it would make groups
 * look gone.
 */
export function listReply<T>(toEntry: (raw: unknown) => Entry<T>): z.ZodType<Listing<T>> {
  const data = z
    .object({ Total: absentCount, List: listed })
    .refine(({ Total, List }) => List !== undefined || Total === 0);
  return z
    .object({ Data: data })
    .transform(({ Data: { Total, List = [] } }) => ({ entries: List.map(toEntry), total: Total }));
}

import * as z from 'zod';

/** CAMS writes an absent value as null, as an empty text, as the text `None`, or leaves it out. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === 'None';

/** A value in which every way of being absent is `undefined`. */
export const present = (value: unknown): unknown => (isAbsent(value) ? undefined : value);

/** A text that may be absent; a number is read as its digits, anything else counts as absent. */
export const absentText = z.preprocess(
  present,
  z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
);

/** A whole number that may be absent and may come as digits; anything else counts as absent. */
export const absentCount = z.preprocess((value) => {
  const given = present(value);
  return typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
}, z.int().nonnegative().optional().catch(undefined));

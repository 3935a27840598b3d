import * as z from 'zod';
import { toFailure } from '../domain/errors';
import { defineField } from '../domain/field';
import { pictureTarget } from '../domain/picture-target';
import { problem } from './problem';

/** What is wrong with an address, as far as can be told without a look at where it leads. */
function problemOf(text: string): 'picture_url' | 'picture_not_public' | undefined {
  if (!/^https:\/\//i.test(text)) return 'picture_url';
  try {
    pictureTarget(text);
    return undefined;
  } catch (error) {
    return toFailure(error).code === 'picture_url_not_public' ? 'picture_not_public' : 'picture_url';
  }
}

/** Longer addresses make a query string that gateways refuse. */
const MAX_URL = 2048;

/** Address of a picture; CAMS fetches it. JPEG, square, at least 192 × 192, at most 5 MB (cams-api section 1). */
export const pictureField = defineField({
  label: (t) => t.fields.picture.label,
  hint: (t) => t.fields.picture.hint,
  widget: { kind: 'url' },
  schema: z
    .string()
    .nullish()
    .transform((typed) => typed?.trim() || undefined)
    .refine((url) => url === undefined || problemOf(url) !== 'picture_url', problem('picture_url'))
    .refine((url) => url === undefined || problemOf(url) !== 'picture_not_public', problem('picture_not_public'))
    .refine((url) => url === undefined || url.length <= MAX_URL, problem('picture_long')),
  example: 'https://example.com/vip-jakarta.jpg',
  optional: true,
});

/** The picture as evidence keeps it: without its query, because a signed address changes by itself. */
export const withoutQuery = (picture: string): string => picture.replace(/[?#].*$/s, '');

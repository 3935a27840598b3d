import { z } from 'zod';
import { defineField } from '../domain/field';
import { problem } from './problem';

/** No account data in it, and a way that cannot be read along. Whether a picture is there is not asked here. */
function isPictureUrl(text: string): boolean {
  if (!/^https:\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
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
    .refine((url) => url === undefined || isPictureUrl(url), problem('picture_url'))
    .refine((url) => url === undefined || url.length <= MAX_URL, problem('picture_long')),
  example: 'https://example.com/vip-jakarta.jpg',
  optional: true,
});

/** The picture as evidence keeps it: without its query, because a signed address changes by itself. */
export const withoutQuery = (picture: string): string => picture.replace(/[?#].*$/s, '');

import { BusinessError } from '../errors';

/** Meta's limits, counted in code points; Meta trims a subject. */
const SUBJECT = 128;
const DESCRIPTION = 2048;

export function checkedSubject(text: string): string {
  const subject = text.trim();
  if (subject === '' || [...subject].length > SUBJECT) {
    throw new BusinessError('InvalidParameter', `The subject must have 1 to ${SUBJECT} characters.`);
  }
  return subject;
}

/** An empty description is none. */
export function checkedDescription(text: string): string | null {
  if ([...text].length > DESCRIPTION) {
    throw new BusinessError('InvalidParameter', `The description may have at most ${DESCRIPTION} characters.`);
  }
  return text === '' ? null : text;
}

/** Only the form is checked: the stand-in fetches nothing. */
export function checkedPicture(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new BusinessError('InvalidParameter', 'The profile picture must be a URL.');
  }
  return text;
}

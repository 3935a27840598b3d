import type { Phrase } from '../../texts/phrase';
import { literal } from '../clip';
import { bullets, type Paragraph } from './rich';

/** What will happen, a bullet each; what came from CAMS, such as the end of a link, cannot reorder the words around it. */
export const consequenceBullets = (consequences: readonly Phrase[]): Paragraph =>
  bullets(consequences.map((each) => each.map((part) => (typeof part === 'string' ? literal(part) : part))));

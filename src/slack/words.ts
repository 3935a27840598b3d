import type { Texts } from '../texts';
import { within } from './flows/within';
import type { Tools } from './tools';

/** A trigger lives 3 s, and the person is asked about again by whoever lets them in. */
const ASK_WITHIN = 700;

/** The words for somebody, as far as known without asking Slack. */
export const wordsFor = (tools: Pick<Tools, 'people' | 'textsFor'>, personId: string): Texts =>
  tools.textsFor(tools.people.known(personId)?.locale);

/** The words for somebody; Slack is asked about who is not known, for a moment. English when it does not say. Never throws. */
export async function wordsOf(tools: Pick<Tools, 'people' | 'textsFor' | 'clock'>, personId: string): Promise<Texts> {
  const { people, clock } = tools;
  const isKnown = personId === '' || people.known(personId) !== undefined;
  if (!isKnown) await within(clock, ASK_WITHIN, people.find(personId)).catch(() => undefined);
  return wordsFor(tools, personId);
}

import { explain, explanationLines, type Failure } from '../../domain/errors';
import type { Outcome, OutcomePart } from '../../domain/request';
import type { Texts } from '../../texts';
import { bold, type Phrase, person, phrase } from '../../texts/phrase';
import { inline } from '../clip';
import { bullets, lines, type Paragraph } from './rich';

/** What came of a request: what was done and what not, why, what to do next, and by which RequestId CAMS knows it. */
export function outcomeParagraphs(outcome: Outcome, t: Texts): Paragraph[] {
  const { done, missing, failure, doubt, saidBy, camsRequestId } = outcome;
  const trace = failure?.camsRequestId === undefined && camsRequestId !== undefined ? t.notes.trace(camsRequestId) : [];
  return [
    ...listed(t.card.done, done, t),
    ...listed(t.card.missing, missing, t),
    ...(failure === undefined ? [] : [failureParagraph(failure, t)]),
    lines(doubtSentence(doubt, t), saidBy === undefined ? [] : t.card.about.saidBy([person(saidBy)]), trace),
  ];
}

/** What happened and why, the next step and the trace: what anybody needs of a failure. */
export const failureParagraph = (failure: Failure, t: Texts): Paragraph => lines(...explanationLines(failure, t));

/** By what the vendor knows a call whose answer was lost; its usual next step, to try again, does not hold for a write. */
export const traceOf = (failure: Failure, t: Texts): Phrase => explain(failure, t).trace;

/** A code that came back from the store may be older than this version. */
export const knownFailure = (failure: Omit<Failure, 'code'> & { readonly code: string }, t: Texts): Failure => ({
  ...failure,
  code: isKnown(failure.code, t) ? failure.code : 'unexpected',
});

const isKnown = (code: string, t: Texts): code is Failure['code'] => Object.hasOwn(t.errors, code);

/** The doubt is kept as a key, so that it reads in the language of whoever looks. */
const doubtSentence = (doubt: string | undefined, t: Texts): Phrase =>
  Object.entries(t.doubts).flatMap(([key, sentence]) => (key === doubt ? [sentence] : []));

function listed(title: string, parts: readonly OutcomePart[], t: Texts): Paragraph[] {
  const shown = parts.map((part) => partPhrase(part, t));
  return shown.length === 0 ? [] : [lines(phrase`${bold(title)}`), bullets(shown)];
}

/** A label that came back from the store may be older than this version: then the value stands alone. */
function partPhrase({ what, value }: OutcomePart, t: Texts): Phrase {
  const shown: Phrase = [inline(value, 200) || t.card.nothing];
  const label = Object.entries(t.group.labels).find(([key]) => key === what)?.[1];
  return label === undefined ? shown : t.card.fact(label, shown);
}

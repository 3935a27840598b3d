/**
 * One piece of a sentence. A plain string is shown literally wherever it goes: a subject that reads `<!channel>`
 * cannot notify anybody, because only the other kinds carry meaning.
 */
export type Part =
  | string
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'channel'; readonly id: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  /** A moment in Unix ms, shown in the reader's own time zone; `between` stands between day and time, a comma unless it is set. */
  | { readonly kind: 'time'; readonly at: number; readonly between?: string };

/** A sentence that may name people and moments; rendered by the surface that shows it, escaped there. */
export type Phrase = readonly Part[];

type Hole = Part | Phrase | number;

const isPhrase = (hole: Part | Phrase): hole is Phrase => Array.isArray(hole);

/** Tagged template that builds a {@link Phrase}: `` phrase`${person(id)} confirmed.` `` */
export function phrase(strings: TemplateStringsArray, ...holes: Hole[]): Phrase {
  return strings.flatMap((text, i): Part[] => {
    const hole = holes[i];
    const before: Part[] = text === '' ? [] : [text];
    if (hole === undefined) return before;
    if (typeof hole === 'number') return [...before, String(hole)];
    return isPhrase(hole) ? [...before, ...hole] : [...before, hole];
  });
}

export const person = (id: string): Part => ({ kind: 'person', id });
export const channel = (id: string): Part => ({ kind: 'channel', id });
export const bold = (text: string): Part => ({ kind: 'bold', text });
export const code = (text: string): Part => ({ kind: 'code', text });
export const link = (url: string, text: string): Part => ({ kind: 'link', url, text });
export const time = (at: number): Part => ({ kind: 'time', at });

/** The same sentence with as few pieces as it can have: plain strings beside each other become one. */
export function compact(given: Phrase): Phrase {
  const parts: Part[] = [];
  for (const part of given) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

/** Puts phrases one after the other with `separator` between them. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((each, i) => (i === 0 ? each : [separator, ...each]));
}

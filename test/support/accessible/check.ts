import { z } from 'zod';
import { says, wordsIn } from './words';

export type Json = Readonly<Record<string, unknown>>;

const text = z.object({ text: z.string() });
const json = z.record(z.string(), z.unknown());
const isJson = (value: unknown): value is Json => json.safeParse(value).success;

/** Everything within a payload that has a type, itself included. */
export function partsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isJson(value)) return [];
  return [...(typeof value.type === 'string' ? [value] : []), ...Object.values(value).flatMap(partsOf)];
}

const textOf = (value: unknown): string => text.safeParse(value).data?.text ?? '';

/** What somebody who hears a message instead of seeing it would miss; empty when nothing. */
export function messageProblems(message: Json): string[] {
  const said = typeof message.text === 'string' ? message.text : '';
  const parts = partsOf(message.blocks);
  const headers = parts.filter(({ type }) => type === 'header').map(({ text: header }) => textOf(header));
  return [
    ...(wordsIn(said).length < 2 ? [`its text says nothing: "${said}"`] : []),
    ...headers.filter((header) => !says(said, header)).map((header) => `its text leaves out "${header}"`),
    ...statesIn(parts)
      .filter((state) => !says(said, state))
      .map((state) => `its text leaves out the state "${state}"`),
    ...(message.attachments === undefined ? [] : ['an attachment has a colour for a meaning']),
    ...partProblems(parts),
  ];
}

/** The same of a modal or App Home. */
export function viewProblems(view: Json): string[] {
  const parts = partsOf(view.blocks);
  const untitled = view.type === 'modal' && wordsIn(textOf(view.title)).length === 0;
  return [...(untitled ? ['it has no title'] : []), ...partProblems(parts)];
}

/** What stands beside an emoji, as far as its own line goes. */
const statesIn = (parts: readonly Json[]): string[] =>
  parts
    .filter(({ type }) => type === 'rich_text_section')
    .flatMap((section) => {
      const elements = partsOf(section.elements);
      const at = elements.findIndex(({ type }) => type === 'emoji');
      return at < 0
        ? []
        : [
            elements
              .slice(at + 1)
              .map((each) => String(each.text ?? ''))
              .join('')
              .split('\n')[0] ?? '',
          ];
    });

function partProblems(parts: readonly Json[]): string[] {
  return [
    ...parts.flatMap((part) => problemsOf(part)),
    ...parts.filter(({ type }) => type === 'actions').flatMap(({ elements }) => sameLabels(partsOf(elements))),
    ...statesIn(parts).flatMap((state) => (wordsIn(state).length === 0 ? ['an emoji stands without a word'] : [])),
  ];
}

function problemsOf(part: Json): string[] {
  switch (part.type) {
    case 'button':
      return wordsIn(textOf(part.text)).length > 0 ? [] : ['a button has no word on it'];
    case 'image':
      return meaningful(String(part.alt_text ?? '')) ? [] : [`a picture is not described: "${part.alt_text ?? ''}"`];
    case 'input':
      return wordsIn(textOf(part.label)).length > 0 ? [] : ['an input has no label'];
    case 'header':
      return wordsIn(textOf(part.text)).length > 0 ? [] : ['a header has no words'];
    case 'plain_text':
      return /^\s*(:[a-z0-9_+-]+:\s*)+$/.test(String(part.text)) ? ['a text is only an emoji'] : [];
    default:
      return [];
  }
}

/** A file's name, an address, or "image" alone tells nobody what is to be seen. */
const meaningful = (alt: string): boolean =>
  wordsIn(alt).length > 1 && !/^https?:|\.(png|jpe?g|gif|svg)$/i.test(alt.trim());

/** Two buttons beside each other that differ by their colour only. */
function sameLabels(elements: readonly Json[]): string[] {
  const labels = elements.filter(({ type }) => type === 'button').map((button) => textOf(button.text));
  return labels.length === new Set(labels).size ? [] : [`buttons are called the same: ${labels.join(', ')}`];
}

import type { Answer, Reveal } from '../domain/answer';

/** What of a group's secrets is there to be shown. */
export const revealable = (there: { readonly link: boolean; readonly numbers: boolean }): Reveal[] => [
  ...(there.link ? (['link'] as const) : []),
  ...(there.numbers ? (['numbers'] as const) : []),
];

/** The same for an answer, which names the group; empty when there is nothing. */
export function revealsOf(groupId: string, there: Parameters<typeof revealable>[0]): Pick<Answer, 'reveals'> {
  const what = revealable(there);
  return what.length === 0 ? {} : { reveals: { groupId, what } };
}

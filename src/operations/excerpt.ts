/** Characters that lead up to a difference. */
const LEAD = 30;

/**
 * A long text cut to what fits a card. Shown beside another text it is cut where the two begin to differ, so that two
 * excerpts never look alike when the texts are not. Where they differ stands in the first half: surfaces count UTF-16
 * units and may cut off the rest.
 * @param shown characters at most
 */
export function excerpt(text: string, beside: string = text, shown = 120): string {
  const characters = [...text];
  const differsAt = firstDifference(characters, [...beside]);
  const start = text === beside || differsAt < shown / 2 ? 0 : differsAt - LEAD;
  const end = start + shown;
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('')}${end < characters.length ? '…' : ''}`;
}

function firstDifference(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((character, i) => character !== other[i]);
  return at < 0 ? one.length : at;
}

/**
 * Measures several things in turn, each once a round; which comes first changes from round to round.
 * @returns what was seen of the thing so named, one a round
 */
export async function inTurn<T>(
  rounds: number,
  measures: Readonly<Record<string, () => Promise<T>>>,
): Promise<(name: string) => readonly T[]> {
  const all = Object.entries(measures);
  const seen = new Map<string, T[]>();
  for (let round = 0; round < rounds; round += 1) {
    const first = round % all.length;
    for (const [name, measure] of [...all.slice(first), ...all.slice(0, first)]) {
      seen.set(name, [...(seen.get(name) ?? []), await measure()]);
    }
  }
  return (name) => seen.get(name) ?? [];
}

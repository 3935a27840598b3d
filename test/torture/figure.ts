import { appendFileSync } from 'node:fs';

/** `npm run torture` asks for all of it, `npm test` for a short form. */
export const isFull = process.env.TORTURE === 'full';

/** @returns how often something is done: in full, or in the short form */
export const times = (full: number, short: number): number => (isFull ? full : short);

/** Pseudo-random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Prints one line of the table of figures, with its counts. */
export function printFigure(number: number, what: string, counts: Readonly<Record<string, number | string>>): void {
  const line = `figure ${String(number).padStart(2)}  ${what}: ${Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}`;
  process.stdout.write(`${line}\n`);
  const file = process.env.TORTURE_FILE;
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}

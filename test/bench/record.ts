import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { machine } from './machine';

const reach = z.object({
  by: z.enum(['value', 'times', 'more']),
  atMost: z.number().exactOptional(),
  atLeast: z.number().exactOptional(),
});

/** JSON has no `NaN`: a figure that could not be told. */
const figures = z.array(
  z
    .number()
    .nullable()
    .transform((value) => value ?? Number.NaN),
);

const measurement = z.object({
  what: z.string(),
  unit: z.string(),
  values: figures,
  beside: figures.exactOptional(),
  reach: reach.exactOptional(),
});

/** One row as it was measured, with all that its part of the document says. */
const recorded = z.object({
  number: z.number(),
  what: z.string(),
  beside: z.string(),
  reach: z.string(),
  notes: z.array(z.string()),
  rounds: z.number(),
  seconds: z.number(),
  machine,
  measurements: z.array(measurement),
});
export type Recorded = z.infer<typeof recorded>;

const file = z.object({ rows: z.array(recorded) });

/** The rows measured so far; none where nothing was. */
export function readRecord(path: string): Recorded[] {
  return existsSync(path) ? file.parse(JSON.parse(readFileSync(path, 'utf8'))).rows : [];
}

/** Keeps rows in place of what was measured of them before, in the order of their numbers. */
export function keepRows(path: string, measured: readonly Recorded[]): Recorded[] {
  const others = readRecord(path).filter(({ number }) => !measured.some((row) => row.number === number));
  const rows = [...others, ...measured].sort((a, b) => a.number - b.number);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ rows }, undefined, 2)}\n`);
  return rows;
}

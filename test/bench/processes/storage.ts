import { z } from 'zod';
import { serve } from './serve';
import { claimAll } from './storage/claims';
import { fill } from './storage/fill';

const place = z.object({ dataDir: z.string(), databaseUrl: z.string().optional() });

/** A store that no app has open, in a process that has nothing else to do. */
const questions = z.discriminatedUnion('kind', [
  /** Writes the same history of so many audit entries in new stores. */
  z.object({ kind: z.literal('fill'), places: z.array(place), entries: z.number().max(2_000_000) }),
  /** Claims so many jobs that are due, one after the other, and says how long each claim took, in ms. */
  z.object({ kind: z.literal('claims'), place, count: z.number().max(10_000) }),
]);

serve(questions, async (question) => {
  switch (question.kind) {
    case 'fill':
      return fill(question.places, question.entries);
    case 'claims':
      return claimAll(question.place, question.count);
  }
});

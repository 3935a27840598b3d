import { z } from 'zod';

/** A question of the bench to one of its processes, and the answer, told apart by their number. */
export const asking = z.object({ id: z.number(), question: z.unknown() });
export const answering = z.object({ id: z.number(), answer: z.unknown(), error: z.string().optional() });

/** Answers what the bench asks this process, one question at a time, and ends with the bench. */
export function serve<Q>(questions: z.ZodType<Q>, answer: (question: Q) => Promise<unknown>): void {
  let last: Promise<unknown> = Promise.resolve();
  process.once('disconnect', () => process.exit(0));
  process.on('message', (message) => {
    const { id, question } = asking.parse(message);
    last = last
      .then(() => answer(questions.parse(question)))
      .then(
        (said) => process.send?.({ id, answer: said ?? null }),
        (error: unknown) =>
          process.send?.({ id, answer: null, error: error instanceof Error ? error.stack : `${error}` }),
      );
  });
}

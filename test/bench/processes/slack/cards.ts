import { z } from 'zod';

const CARRIES = 'decide_';

/** A card as it was posted, with what its buttons carry. */
export const card = z.object({ channel: z.string(), ts: z.string(), tokens: z.record(z.string(), z.string()) });
export type Card = z.infer<typeof card>;

const buttons = z.array(
  z
    .looseObject({
      elements: z.array(z.looseObject({ action_id: z.string().optional(), value: z.string().optional() })),
    })
    .or(z.unknown().transform(() => ({ elements: [] }))),
);

/** The cards that were posted, for whoever clicks on them. */
export function createCards() {
  let posted: Card[] = [];
  return {
    keep: (channel: string, ts: string, blocks: string): void => {
      if (!blocks.includes(CARRIES)) return;
      const tokens = buttons
        .parse(JSON.parse(blocks))
        .flatMap(({ elements }) =>
          elements.flatMap(({ action_id: id = '', value = '' }): [string, string][] =>
            id.startsWith(CARRIES) ? [[id.slice(CARRIES.length), value]] : [],
          ),
        );
      posted.push({ channel, ts, tokens: Object.fromEntries(tokens) });
    },
    posted: (): readonly Card[] => posted,
    forget: (): void => {
      posted = [];
    },
  };
}

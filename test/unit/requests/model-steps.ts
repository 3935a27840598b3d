import fc from 'fast-check';
import { minutes } from '../../../src/domain/clock';
import type { Decision } from '../../../src/domain/request';
import { unreadable } from '../../support/requests-world/cams';
import { BUDI, DINA, MAYA, RAKA, SITI } from '../../support/requests-world/people';
import type { World } from '../../support/requests-world/world';

export const GROUPS = ['G1', 'G2'] as const;

/** A click that somebody makes, on the card of the nth request. */
export interface Click {
  readonly request: number;
  readonly decision: Decision;
  readonly by: string;
}

export type Step =
  | { readonly kind: 'clicks'; readonly clicks: readonly Click[] }
  | { readonly kind: 'changes'; readonly group: string; readonly link: string | undefined; readonly subject: string }
  | { readonly kind: 'writes fail'; readonly faults: readonly ('refused' | 'answer_lost' | 'call_lost')[] }
  | { readonly kind: 'reads fail'; readonly passing: boolean | undefined }
  | {
      readonly kind: 'posts fail';
      readonly method: 'postNote' | 'editCard';
      readonly lost: boolean;
      readonly arrives: boolean;
    }
  | { readonly kind: 'dies'; readonly steps: number }
  | { readonly kind: 'time passes'; readonly ms: number }
  | { readonly kind: 'clock leaps'; readonly ms: number }
  | { readonly kind: 'approvals needed'; readonly count: number; readonly two: boolean };

const click = fc.record<Click>({
  request: fc.nat({ max: 5 }),
  decision: fc.constantFrom('confirm', 'confirm', 'confirm', 'deny', 'withdraw', 'happened', 'did_not_happen'),
  by: fc.constantFrom(RAKA, SITI, MAYA, DINA, BUDI),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('clicks' as const), clicks: fc.array(click, { maxLength: 4 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('changes' as const),
      group: fc.constantFrom(...GROUPS),
      link: fc.constantFrom(undefined, ...[1, 2, 3].map((n) => `https://chat.whatsapp.com/TESTLINK000${n}`)),
      subject: fc.constantFrom('Sales', 'Support'),
    }),
  },
  fc.record({
    kind: fc.constant('writes fail' as const),
    faults: fc.array(fc.constantFrom('refused', 'answer_lost', 'call_lost'), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('reads fail' as const), passing: fc.constantFrom(true, false, undefined, undefined) }),
  fc.record({
    kind: fc.constant('posts fail' as const),
    method: fc.constantFrom('postNote', 'editCard'),
    lost: fc.boolean(),
    arrives: fc.boolean(),
  }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('dies' as const), steps: fc.nat({ max: 60 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('time passes' as const), ms: fc.nat({ max: minutes(4) }) }) },
  fc.record({ kind: fc.constant('clock leaps' as const), ms: fc.constantFrom(minutes(10), -minutes(10)) }),
  fc.record({ kind: fc.constant('approvals needed' as const), count: fc.constantFrom(1, 2), two: fc.boolean() }),
);

export const steps = fc.array(step, { minLength: 5, maxLength: 25 });

/** Does one step; clicks of one step are made at once, each at another process. */
export async function take(world: World, step: Step, cards: readonly { readonly id: string }[]): Promise<void> {
  const { clock, cams, slack } = world;
  switch (step.kind) {
    case 'clicks':
      await Promise.all(
        step.clicks.map(async ({ request, decision, by }) => {
          const card = cards[request];
          if (card === undefined || slack.token(card.id, decision) === undefined) return;
          await world.click(card, decision, by, world.start());
        }),
      );
      return;
    case 'changes':
      if (await cams.exists(step.group)) cams.change(step.group, { link: step.link, subject: step.subject });
      return;
    case 'writes fail':
      cams.failNext(...step.faults);
      return;
    case 'reads fail':
      cams.state.unreadable = step.passing === undefined ? undefined : unreadable(step.passing);
      return;
    case 'posts fail':
      slack.fail(step.method, { kind: step.lost ? 'lost' : 'later', arrives: step.arrives });
      return;
    case 'dies':
      return world.start({ steps: step.steps }).pass(minutes(1));
    case 'time passes':
      return world.app.pass(step.ms);
    case 'clock leaps':
      clock.leap(clock.now() + step.ms);
      return;
    case 'approvals needed': {
      const policy = { ...world.desk.policy, approvalsNeeded: step.count, twoApprovers: step.two };
      world.desks.set(world.desk.id, { ...world.desk, policy });
    }
  }
}

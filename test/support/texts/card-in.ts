import type { Effect, Evidence, WriteOperation } from '../../../src/domain/operation';
import type { Card } from '../../../src/domain/ports/poster';
import type { Outcome } from '../../../src/domain/request';
import type { RequestState } from '../../../src/domain/request-state';
import { cardOf } from '../card-for-slack';

const parts = {
  done: [{ what: 'member', value: '+62…7801' }],
  missing: [{ what: 'subject', value: 'VIP' }],
} as const;
const failure = {
  code: 'ram_denied',
  vendorCode: 'NoPermission',
  camsRequestId: 'REQ-1',
  missingRight: 'cams:X',
} as const;

function outcomeOf(state: RequestState): Outcome | undefined {
  if (state === 'failed') return { kind: state, ...parts, failure };
  const isOutcome = state === 'succeeded' || state === 'partial' || state === 'unknown';
  return isOutcome ? { kind: state, ...parts, doubt: 'picture', saidBy: 'U0RAKA' } : undefined;
}

/** A card with everything on it that a card of this operation can have in this state. */
export const cardIn = (
  operation: WriteOperation,
  { effect, state, evidence }: { effect: Effect; state: RequestState; evidence: Evidence },
): Card =>
  cardOf({
    ...{ operation, effect, evidence, votes: ['U0RAKA', 'S0LEADS'] },
    changes: [{ label: 'A', before: 'x', after: 'y' }],
    tokens: { confirm: 'c', deny: 'd', withdraw: 'w', happened: 'h', did_not_happen: 'n' },
    request: {
      ...{ operation: operation.name, effect, state, revision: 2 },
      ...{ input: operation.example, outcome: outcomeOf(state) },
    },
  });

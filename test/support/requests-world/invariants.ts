import type { AuditEntry } from '../../../src/domain/audit';
import { createLifeCheck } from '../../../src/domain/audit-life';
import { canMove, REQUEST_STATES, type RequestState } from '../../../src/domain/request-state';
import { verifyChain } from '../../../src/store/audit-chain';
import { AUDIT_KEY_FOR_TESTS } from '../stores';
import type { World } from './world';

const APPROVALS = ['request.confirmed', 'request.approved'];

/** What holds whatever happens: one write a confirmed revision, every step on record, in the order of the states and by the rules. */
export async function expectPromisesKept(world: World): Promise<void> {
  const entries = await world.audit();
  expect(verifyChain(entries, AUDIT_KEY_FOR_TESTS)).toMatchObject({ intact: true });
  const check = createLifeCheck();
  expect(entries.flatMap((entry) => check.add(entry))).toEqual([]);
  const requestIds = [...new Set(entries.flatMap(({ requestId }) => requestId ?? []))];
  let recorded = 0;
  for (const id of requestIds) {
    const own = entries.filter((entry) => entry.requestId === id);
    expect(pathOf(own)).toBe((await world.find({ id })).state);
    const attempts = own.filter(({ event }) => event === 'attempt.recorded');
    const revisions = attempts.map(revisionOf);
    expect(new Set(revisions).size).toBe(revisions.length);
    for (const attempt of attempts) {
      const approval = own.find((each) => APPROVALS.includes(each.event) && revisionOf(each) === revisionOf(attempt));
      expect(approval?.seq).toBeLessThan(attempt.seq);
    }
    recorded += attempts.length;
  }
  expect(world.cams.writes().length).toBeLessThanOrEqual(recorded);
}

const revisionOf = ({ data }: AuditEntry): unknown => data?.revision;

/** Follows a request's entries from state to state, and fails where no request may go that way. */
function pathOf([submitted, ...steps]: readonly AuditEntry[]): RequestState {
  expect(submitted?.event).toBe('request.submitted');
  let state: RequestState = 'pending';
  for (const { data, event } of steps) {
    const next = REQUEST_STATES.find((each) => each === data?.state);
    if (next === undefined) continue;
    expect({ event, from: state, to: next, isAllowed: canMove(state, next) }).toMatchObject({ isAllowed: true });
    state = next;
  }
  return state;
}

import { canMove, isFinal, REQUEST_STATES, type RequestState } from '../../../src/domain/request-state';

/** The table of the design, line by line. */
const DESIGN: Readonly<Record<string, readonly RequestState[]>> = {
  pending: ['pending', 'approved', 'denied', 'withdrawn', 'expired', 'stale'],
  approved: ['pending', 'executing', 'withdrawn', 'expired'],
  executing: ['failed', 'settling'],
  settling: ['succeeded', 'partial', 'failed', 'unknown'],
  unknown: ['succeeded', 'partial', 'failed'],
};

/** Every state that can be reached from here. */
function reachable(from: RequestState, seen = new Set<RequestState>()): ReadonlySet<RequestState> {
  for (const to of REQUEST_STATES) {
    if (!canMove(from, to) || seen.has(to)) continue;
    seen.add(to);
    reachable(to, seen);
  }
  return seen;
}

describe('the states of a request', () => {
  it('are left exactly as designed', () => {
    for (const from of REQUEST_STATES) {
      expect([from, REQUEST_STATES.filter((to) => canMove(from, to))]).toEqual([
        from,
        REQUEST_STATES.filter((to) => (DESIGN[from] ?? []).includes(to)),
      ]);
    }
  });

  it('are final where nothing leads on, and only there', () => {
    const final = REQUEST_STATES.filter(isFinal);
    expect(final).toEqual(['denied', 'withdrawn', 'expired', 'stale', 'succeeded', 'partial', 'failed']);
    for (const state of final) expect(reachable(state).size).toBe(0);
  });

  it('can all be reached, and each leads to an end', () => {
    expect([...reachable('pending')].sort()).toEqual([...REQUEST_STATES].sort());
    for (const state of REQUEST_STATES.filter((each) => !isFinal(each))) {
      expect([...reachable(state)].some(isFinal)).toBe(true);
    }
  });

  it('never come back from a write that may have happened', () => {
    for (const state of ['executing', 'settling', 'unknown'] as const) {
      for (const before of ['pending', 'approved', 'executing'] as const) {
        expect([state, before, reachable(state).has(before)]).toEqual([state, before, false]);
      }
    }
  });
});

import fc from 'fast-check';
import type { AuditEntry } from '../../../src/domain/audit';
import { createLifeCheck } from '../../../src/domain/audit-life';
import { actorOf, POLICY } from './told-lives';

/** What happens to a desk, in short: each becomes one entry, an attempt the three of a request that runs. */
type Step =
  | { readonly is: 'lost' | 'gained'; readonly groups: readonly string[] }
  | { readonly is: 'all' | 'given_up' }
  | { readonly is: 'moved' | 'set_up'; readonly scope: string }
  | { readonly is: 'attempt'; readonly group: string };

type Said = readonly [event: string, who: string, data: Readonly<Record<string, unknown>>];

const lost = (...groups: string[]): Step => ({ is: 'lost', groups });
const gained = (...groups: string[]): Step => ({ is: 'gained', groups });
const attempt = (group: string): Step => ({ is: 'attempt', group });
const moved = (scope: string): Step => ({ is: 'moved', scope });
const all: Step = { is: 'all' };

const desk = (custSpaceId: string) => ({
  ...{ channelId: 'C1', custSpaceId, businessNumber: { mask: '+62…0001', hmac: 'aa' } },
  policy: { approvers: ['URAKA'], approvalsNeeded: 1, expiresAfter: 1000, startWithin: 1000 },
});

function entriesOf(step: Step, at: number, scope: string): readonly Said[] {
  switch (step.is) {
    case 'lost':
    case 'gained': {
      const groups = step.groups.map((id) => ({ id, subject: `Group ${id}` }));
      return [[`desk.groups_${step.is}`, 'USINTA', { groups, from: 'C1', to: 'C2' }]];
    }
    case 'all':
      return [['desk.groups_all', 'groupkeeper', {}]];
    case 'given_up':
      return [['desk.given_up', 'USINTA', { desk: desk(scope) }]];
    case 'set_up':
      return [['desk.set_up', 'USINTA', desk(step.scope)]];
    case 'moved':
      return [
        ['desk.change_asked', 'USINTA', { change: `X${at}`, before: desk(scope), after: desk(step.scope) }],
        ['desk.change_agreed', 'UMEI', { change: `X${at}`, askedBy: 'USINTA', after: desk(step.scope) }],
      ];
    case 'attempt': {
      const where = { revision: 1, state: 'approved', voters: [], needed: 0, policy: POLICY };
      return [
        ['request.submitted', 'UDINA', { effect: 'change', policy: POLICY, groupId: step.group }],
        ['request.approved', 'policy', where],
        ['attempt.recorded', 'groupkeeper', { revision: 1, state: 'executing', attempt: `A${at}` }],
      ];
    }
  }
}

/** Where a desk stands after each step. */
const scopes = (steps: readonly Step[]): string[] => {
  let scope = 'space-1';
  return steps.map((step) => {
    if (step.is === 'moved' || step.is === 'set_up') scope = step.scope;
    return scope;
  });
};

/** The steps at which something is found, and what; the entry that is named is the attempt's own. */
function found(steps: readonly Step[]): { readonly step: number; readonly rule: string }[] {
  const check = createLifeCheck();
  const stands = scopes(steps);
  let seq = 0;
  return steps.flatMap((step, i) =>
    entriesOf(step, i, stands[i - 1] ?? 'space-1').flatMap(([event, who, data]) => {
      seq += 1;
      const requestId = step.is === 'attempt' ? `R${i}` : undefined;
      const sealed = { deskId: 'C1', previousHash: '', hash: '', seq, at: i };
      const entry: AuditEntry = { ...sealed, actor: actorOf(who), event, requestId, data };
      const broken = check.add(entry);
      const named = event === 'attempt.recorded' ? { seq, requestId: `R${i}` } : { seq: 0 };
      for (const each of broken) expect(each).toMatchObject(named);
      return broken.map(({ rule }) => ({ step: i, rule }));
    }),
  );
}

const at = (...steps: number[]) => steps.map((step) => ({ step, rule: 'attempt_after_group_left' }));

describe('an attempt on a group', () => {
  it.each<[string, readonly Step[], readonly number[]]>([
    ['that never left', [attempt('G1'), gained('G2'), attempt('G2')], []],
    ['before it left', [attempt('G1'), lost('G1')], []],
    ['after it left', [lost('G1'), attempt('G1')], [1]],
    ['that stayed when others left', [lost('G2', 'G3'), attempt('G1')], []],
    ['that left with others', [lost('G2', 'G1'), attempt('G1'), attempt('G2')], [1, 2]],
    ['that came back', [lost('G1'), gained('G1'), attempt('G1')], []],
    ['that left a second time', [lost('G1'), gained('G1'), lost('G1'), attempt('G1')], [3]],
    ['after the desk was alone and got all', [lost('G1'), all, attempt('G1')], []],
    ['after the desk went on to another number', [lost('G1'), moved('space-2'), attempt('G1')], []],
    ['after the desk came back to its number', [lost('G1'), moved('space-2'), moved('space-1'), attempt('G1')], [3]],
    [
      'after the desk was set up again',
      [lost('G1'), { is: 'given_up' }, { is: 'set_up', scope: 'space-1' }, attempt('G1')],
      [3],
    ],
  ])('%s', (_what, steps, broken) => {
    expect(found(steps)).toEqual(at(...broken));
  });

  const group = fc.constantFrom('G1', 'G2', 'G3');
  const groups = fc.uniqueArray(group, { minLength: 1, maxLength: 3 });
  const step = fc.oneof(
    { weight: 3, arbitrary: group.map(attempt) },
    { weight: 2, arbitrary: groups.map((ids) => lost(...ids)) },
    groups.map((ids) => gained(...ids)),
    fc.constant(all),
    fc.constantFrom('space-1', 'space-2').map(moved),
  );

  /** Looks back from each attempt for the last that was said of its group while the desk stood where it stands. */
  function expected(steps: readonly Step[]): number[] {
    const stands = scopes(steps);
    return steps.flatMap((each, i) => {
      if (each.is !== 'attempt') return [];
      const said = steps.findLastIndex((other, j) => {
        if (j >= i || stands[j] !== stands[i]) return false;
        return other.is === 'all' || ('groups' in other && other.groups.includes(each.group));
      });
      return steps[said]?.is === 'lost' ? [i] : [];
    });
  }

  it('is named exactly when the last that was said of the group is that it left', () => {
    let broken = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const wanted = expected(steps);
        broken += wanted.length;
        expect(found(steps)).toEqual(at(...wanted));
      }),
      { numRuns: 500 },
    );
    expect(broken).toBeGreaterThan(100);
  });
});

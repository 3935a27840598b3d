import type { Desk, Policy } from './desk';

/** What of a desk can be set, part by part. */
export const DESK_PARTS = [
  'custSpaceId',
  'businessNumber',
  'approvers',
  'twoApprovers',
  'selfConfirmation',
  'expiresAfter',
  'secrets',
  'language',
  'subjectPrefix',
] as const;
export type DeskPart = (typeof DESK_PARTS)[number];

interface Rule {
  /** What the part is, fit for a comparison. */
  readonly of: (desk: Desk) => unknown;
  /** Would more be allowed, to more people, for longer, or for other groups? */
  readonly isLooser: (before: Desk, after: Desk) => boolean;
  readonly put: (into: Desk, from: Desk) => Desk;
  /** What of a looser part can be had at once. */
  readonly meanwhile?: (into: Desk, after: Desk) => Desk;
}

const never = (): boolean => false;
const inPolicy = (into: Desk, change: Partial<Policy>): Desk => ({ ...into, policy: { ...into.policy, ...change } });
const needsTwo = ({ policy }: Desk): boolean => policy.twoApprovers !== false;
const approversOnly = ({ policy }: Desk): boolean => policy.secrets === 'approvers';

const RULES: Readonly<Record<DeskPart, Rule>> = {
  custSpaceId: {
    of: ({ scope }) => scope.custSpaceId,
    isLooser: (before, after) => before.scope.custSpaceId !== after.scope.custSpaceId,
    put: (into, { scope }) => ({ ...into, scope: { ...into.scope, custSpaceId: scope.custSpaceId } }),
  },
  businessNumber: {
    of: ({ scope }) => scope.businessNumber,
    isLooser: (before, after) => before.scope.businessNumber !== after.scope.businessNumber,
    put: (into, { scope }) => ({ ...into, scope: { ...into.scope, businessNumber: scope.businessNumber } }),
  },
  approvers: {
    of: ({ policy }) => policy.approvers.toSorted(),
    isLooser: (before, after) => after.policy.approvers.some((id) => !before.policy.approvers.includes(id)),
    put: (into, { policy }) => inPolicy(into, { approvers: policy.approvers }),
    // Whoever is left out goes at once, unless nobody were left to confirm.
    meanwhile: (into, after) => {
      const left = into.policy.approvers.filter((id) => after.policy.approvers.includes(id));
      return left.length === 0 ? into : inPolicy(into, { approvers: left });
    },
  },
  twoApprovers: {
    of: needsTwo,
    isLooser: (before, after) => needsTwo(before) && !needsTwo(after),
    put: (into, { policy }) => inPolicy(into, { twoApprovers: policy.twoApprovers }),
  },
  selfConfirmation: {
    of: ({ policy }) => policy.selfConfirmation?.reason,
    isLooser: (before, after) =>
      before.policy.selfConfirmation === undefined && after.policy.selfConfirmation !== undefined,
    put: (into, { policy }) => inPolicy(into, { selfConfirmation: policy.selfConfirmation }),
  },
  expiresAfter: {
    of: ({ policy }) => policy.expiresAfter,
    isLooser: (before, after) => after.policy.expiresAfter > before.policy.expiresAfter,
    put: (into, { policy }) => inPolicy(into, { expiresAfter: policy.expiresAfter }),
  },
  secrets: {
    of: approversOnly,
    isLooser: (before, after) => approversOnly(before) && !approversOnly(after),
    put: (into, { policy }) => inPolicy(into, { secrets: policy.secrets }),
  },
  language: {
    of: ({ language }) => language ?? 'en',
    isLooser: never,
    put: (into, { language }) => ({ ...into, language }),
  },
  subjectPrefix: {
    of: ({ subjectPrefix }) => subjectPrefix ?? '',
    isLooser: never,
    put: (into, { subjectPrefix }) => ({ ...into, subjectPrefix }),
  },
};

/** The parts in which two desks differ. */
export const differingParts = (before: Desk, after: Desk): readonly DeskPart[] =>
  DESK_PARTS.filter((part) => JSON.stringify(RULES[part].of(before)) !== JSON.stringify(RULES[part].of(after)));

/** The parts in which `after` allows more than `before`. */
export const looserParts = (before: Desk, after: Desk): readonly DeskPart[] =>
  DESK_PARTS.filter((part) => RULES[part].isLooser(before, after));

/**
 * Takes a change apart: what of it is in force at once (all that is not looser, and approvers who are left out), and
 * the whole of it where a part has to wait.
 */
export function splitChange(before: Desk, after: Desk): { readonly now: Desk; readonly later: Desk | undefined } {
  const waits = looserParts(before, after);
  const now = DESK_PARTS.reduce((desk, part) => {
    const { put, meanwhile } = RULES[part];
    return waits.includes(part) ? (meanwhile?.(desk, after) ?? desk) : put(desk, after);
  }, before);
  return { now, later: waits.length === 0 ? undefined : after };
}

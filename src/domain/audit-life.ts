import type { Texts } from '../texts';
import type { AuditEntry } from './audit';
import { approvalRules } from './audit-approval';
import { attemptRules } from './audit-attempt';
import { createDeskCheck } from './audit-desk';
import { createGroupsCheck } from './audit-groups';
import { type AuditStep, EVENTS, stepOf } from './audit-steps';
import type { Policy } from './desk';
import type { Effect } from './operation';
import type { Removal } from './removal';
import { canMove, isFinal, type RequestState } from './request-state';

/** A rule of a request's life, or of its desk's. */
export type LifeRule = keyof Texts['audit']['rules'];

/** A rule that an entry breaks. */
export interface Violation {
  /** Empty when it is about the desk itself. */
  readonly requestId: string;
  readonly seq: number;
  readonly rule: LifeRule;
}

/** What the entries said about a request so far. */
export interface Life {
  readonly state: RequestState;
  readonly revision: number;
  readonly effect: Effect;
  readonly requesterId: string;
  readonly policy: Policy;
  /** When it was asked for, Unix ms. */
  readonly askedAt: number;
  /** The group it is about; none of a creation. */
  readonly groupId: string | undefined;
  /** What it removes from that group. */
  readonly removes: Removal;
  readonly expiresAt: number | undefined;
  /** Who voted on the revision that is shown. */
  readonly votes: readonly string[];
  /** The revision that is approved, and since when. */
  readonly approved: { readonly revision: number; readonly at: number } | undefined;
  readonly attempted: readonly number[];
  /** The attempt that is under way. */
  readonly attempt: string | undefined;
}

interface Judged {
  readonly life: Life | undefined;
  readonly broken: readonly LifeRule[];
}

/**
 * One entry more in a request's life. Whatever it breaks, the next is judged by where this one says it stands.
 * @param beside the other requests that remove something from its group, as they stand by then
 * @param hasLeft has a group left the desk by then?
 */
export function live(
  life: Life | undefined,
  entry: AuditEntry,
  beside: readonly Life[],
  hasLeft: (groupId: string) => boolean,
): Judged {
  const step = stepOf(entry);
  if (step === undefined) return { life, broken: [] };
  if (step === 'unreadable') return { life, broken: ['unreadable'] };
  if (step.event === 'request.submitted') return submitted(life, step);
  if (life === undefined) return { life, broken: ['not_submitted'] };
  const broken = [...moveRules(life, step), ...approvalRules(life, step, beside), ...attemptRules(life, step, hasLeft)];
  return { life: follow(life, step), broken };
}

function submitted(life: Life | undefined, step: AuditStep): Judged {
  if (life !== undefined) return { life, broken: ['submitted_twice'] };
  const { actor, effect, policy, expiresAt, at: askedAt, groupId, removes = 0 } = step;
  if (actor.kind !== 'person' || effect === undefined || policy === undefined) return { life, broken: ['wrong_actor'] };
  const nothing = { votes: [], approved: undefined, attempted: [], attempt: undefined };
  const asked = { effect, requesterId: actor.id, policy, expiresAt, askedAt, groupId, removes };
  const born = { state: 'pending', revision: 1, ...asked, ...nothing } as const;
  return { life: born, broken: [] };
}

function moveRules(life: Life, step: AuditStep): LifeRule[] {
  const { event, actor, state, revision } = step;
  const broken: LifeRule[] = [];
  if (isFinal(life.state)) broken.push('already_ended');
  else if (!canMove(life.state, state) || EVENTS[event]?.to.includes(state) !== true) broken.push('no_such_move');
  if (EVENTS[event]?.by !== actor.kind) broken.push('wrong_actor');
  const newOne = event === 'request.changed' ? 1 : 0;
  if (revision !== life.revision && revision !== life.revision + newOne) broken.push('wrong_revision');
  if (actor.kind !== 'person') return broken;
  if (event === 'request.withdrawn' && actor.id !== life.requesterId) broken.push('withdrawn_by_another');
  if (event === 'request.said' && actor.id === life.requesterId) broken.push('said_by_requester');
  return broken;
}

function follow(life: Life, step: AuditStep): Life {
  const { event, actor, state, revision, at, attempt } = step;
  const now = { ...life, state, revision };
  switch (event) {
    case 'request.voted':
      return actor.kind === 'person' ? { ...now, votes: [...life.votes, actor.id] } : now;
    case 'request.confirmed':
    case 'request.approved':
      return { ...now, approved: { revision, at } };
    case 'request.changed': {
      const { effect = life.effect, expiresAt = life.expiresAt, removes = life.removes } = step;
      return {
        ...now,
        effect,
        expiresAt,
        removes,
        approved: undefined,
        votes: revision === life.revision ? life.votes : [],
      };
    }
    case 'attempt.recorded':
      return { ...now, attempt, attempted: [...life.attempted, revision] };
    default:
      return now;
  }
}

/** Derives the lives of a desk's requests, and its own, from its entries, given one by one in their order. */
export function createLifeCheck(): { add(entry: AuditEntry): readonly Violation[] } {
  const lives = new Map<string, Life>();
  const ofGroup = new Map<string, Set<string>>();
  const besides = (requestId: string): Life[] => {
    const groupId = lives.get(requestId)?.groupId;
    const ids = groupId === undefined ? [] : [...(ofGroup.get(groupId) ?? [])];
    return ids.flatMap((id) => (id === requestId ? [] : (lives.get(id) ?? [])));
  };
  const desk = createDeskCheck();
  const groups = createGroupsCheck();
  return {
    add: (entry) => {
      const { requestId, seq } = entry;
      if (requestId === undefined) {
        groups.add(entry);
        const rules = stepOf(entry) === undefined ? desk.add(entry) : (['unreadable'] as const);
        return rules.map((rule) => ({ requestId: '', seq, rule }));
      }
      const { life, broken } = live(lives.get(requestId), entry, besides(requestId), groups.hasLeft);
      if (life !== undefined) lives.set(requestId, life);
      if (life?.groupId !== undefined && life.removes !== 0) {
        ofGroup.set(life.groupId, (ofGroup.get(life.groupId) ?? new Set()).add(requestId));
      }
      return broken.map((rule) => ({ requestId, seq, rule }));
    },
  };
}

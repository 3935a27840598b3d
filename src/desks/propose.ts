import type { Desk } from '../domain/desk';
import { askedPostId, type DeskChange } from '../domain/desk-change';
import { differingParts, splitChange } from '../domain/desk-parts';
import type { Tables } from '../domain/ports/store';
import { newId } from '../requests/ids';
import { OutrunError, unlessOutrun } from '../requests/move';
import type { PresentDesk, Proposal, Proposed } from './api';
import { type DeskDeps, refusalOf } from './deps';
import { settleOwners } from './first-desk';
import { readPresent } from './present';
import { auditableDesk, endChange, record } from './record';

/** A setup form handed in: what is not looser is in force at once, what is looser is announced and waits. */
export function createPropose(deps: DeskDeps): (proposal: Proposal) => Promise<Proposed> {
  const { store, clock } = deps;
  return async (proposal) => {
    const refusal = await refusalOf(deps, proposal.by);
    if (refusal !== undefined) return { kind: 'refused', refusal };
    const present = await readPresent(deps, proposal.channelId);
    if (present.version !== proposal.seen) return { kind: 'stale' };
    const asked = deskOf(deps, proposal, present.base);
    const { now, later } = present.base === undefined ? first(asked) : splitChange(present.base, asked);
    if (isSame(present, asked) && present.version > 0 && present.waiting === undefined) return { kind: 'same' };
    const done = await unlessOutrun(() =>
      store.transaction((tx) => write(tx, deps, { proposal, present, now, later }, clock.now())),
    );
    return done ?? { kind: 'stale' };
  };
}

const isSame = ({ desk }: PresentDesk, other: Desk): boolean =>
  desk !== undefined && differingParts(desk, other).length === 0;

const first = (asked: Desk): ReturnType<typeof splitChange> => ({ now: asked, later: undefined });

interface Writing {
  readonly proposal: Proposal;
  readonly present: PresentDesk;
  readonly now: Desk;
  readonly later: Desk | undefined;
}

/** @throws OutrunError when somebody else changed the desk meanwhile */
async function write(tx: Tables, deps: DeskDeps, writing: Writing, at: number): Promise<Proposed> {
  const { proposal, present, now, later } = writing;
  const { by, seen } = proposal;
  const { desk, waiting } = present;
  const { sealer } = deps;
  const actor = { kind: 'person', id: by } as const;
  if (!(await tx.desks.put(now, { version: seen }))) throw new OutrunError();
  if (waiting !== undefined) {
    await endChange(tx, waiting, 'replaced', by, at);
    const { before, after, askedBy } = waiting;
    const data = { change: waiting.id };
    const notice = { kind: 'replaced', by, askedBy, before, after } as const;
    await record(tx, now, at, { event: 'desk.change_replaced', actor, data, notice });
  }
  const kept = auditableDesk(now, sealer);
  const changed = !isSame(present, now);
  // A desk from the settings that is handed in as it is becomes one that is set up in Slack.
  const isNew = desk === undefined || (seen === 0 && !changed && later === undefined);
  if (isNew) {
    await record(tx, now, at, { event: 'desk.set_up', actor, data: kept, notice: { kind: 'bound', by, desk: now } });
  } else if (changed) {
    const data = { before: auditableDesk(desk, sealer), after: kept };
    await record(tx, now, at, {
      event: 'desk.changed',
      actor,
      data,
      notice: { kind: 'changed', by, before: desk, after: now },
    });
  }
  for (const { scope } of desk === undefined ? [now] : [desk, now]) await settleOwners(tx, deps.fixed, scope, at);
  const change = later && (await ask(tx, deps, { by, before: now, after: later, version: seen + 1 }, at));
  return { kind: 'done', desk: now, isNew, changed, waiting: change, replaced: waiting !== undefined };
}

async function ask(
  tx: Tables,
  { sealer }: DeskDeps,
  given: Pick<DeskChange, 'before' | 'after' | 'version'> & { readonly by: string },
  at: number,
): Promise<DeskChange> {
  const { by, before, after, version } = given;
  const change: DeskChange = {
    ...{ id: newId(), deskId: before.id, askedBy: by, askedAt: at, before, after, version },
    ...{ state: 'waiting', endedBy: undefined, endedAt: undefined },
  };
  await tx.deskChanges.insert(change);
  await record(tx, before, at, {
    event: 'desk.change_asked',
    actor: { kind: 'person', id: by },
    data: { change: change.id, before: auditableDesk(before, sealer), after: auditableDesk(after, sealer) },
    notice: { kind: 'asked', by, change: change.id, before, after },
    postId: askedPostId(change.id),
  });
  return change;
}

/** The desk as it was asked for; what no form asks stays as it is. */
function deskOf({ startWithin }: DeskDeps, { channelId, by, terms }: Proposal, base: Desk | undefined): Desk {
  const { selfConfirmation: reason, approvers, twoApprovers, expiresAfter, secrets } = terms;
  const before = base?.policy.selfConfirmation;
  const allowedBy = before !== undefined && before.reason === reason ? before.by : by;
  return {
    id: base?.id ?? channelId,
    channelId,
    scope: terms.scope,
    policy: {
      ...{ approvers, twoApprovers, expiresAfter, secrets },
      approvalsNeeded: base?.policy.approvalsNeeded ?? 1,
      startWithin: base?.policy.startWithin ?? startWithin,
      selfConfirmation: reason === undefined ? undefined : { by: allowedBy, reason },
    },
    language: terms.language,
    subjectPrefix: terms.subjectPrefix,
  };
}

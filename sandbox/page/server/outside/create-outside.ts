import type { CamsStandIn } from '../../../cams';
import type { Done } from '../../protocol/acts';
import type { OutsideAct, OutsideState, Trouble } from '../../protocol/outside';
import { troubles } from './troubles';

/** How many of the last calls are shown. */
const LAST_CALLS = 30;

/** The CAMS side of the page: what happens there without the app. */
export interface Outside {
  state(): OutsideState;
  /** Lets something happen; a `problem` says why it could not. */
  act(act: OutsideAct): Done;
}

const WHY_NOT = {
  'dead link': 'This link is dead.',
  'group full': 'The group is full: eight members at most.',
  'removed earlier': 'This person was removed and can never come back.',
  'group not open': 'Nobody can join a group in this status.',
};

export function createOutside(cams: CamsStandIn, businessNumber: string): Outside {
  const { world, faults } = cams;
  /** What was last set going under each name, to be found again among what is still to happen. */
  const going = new Map<string, object>();

  function left(name: string): Trouble['left'] {
    const spec = going.get(name);
    const pending = faults.pendingOf(spec);
    return pending === Number.POSITIVE_INFINITY ? null : pending;
  }

  function join(groupId: string, number: string): Done {
    if (!/^\d{5,20}$/.test(number)) return { problem: 'A number has 5 to 20 digits, country code included.' };
    const link = world.group(groupId)?.link;
    if (link === undefined || link === null) return { problem: 'The group has no link to join by.' };
    const joining = world.joinByLink(link, number);
    return joining.joined ? {} : { problem: WHY_NOT[joining.why] };
  }

  function trouble(name: string): Done {
    const found = troubles.find((each) => each.name === name);
    if (found === undefined) return { problem: 'There is no such trouble.' };
    if (left(name) !== 0) return { problem: 'This is on already.' };
    const fault = { ...found.fault };
    going.set(name, fault);
    faults.add(fault);
    return {};
  }

  function change(act: Exclude<OutsideAct, { act: 'trouble' | 'calm' }>): Done {
    const { groupId } = act;
    if (world.group(groupId) === undefined) return { problem: 'This group is gone.' };
    switch (act.act) {
      case 'join':
        return join(groupId, act.number);
      case 'leave':
        world.leave(groupId, act.number);
        return {};
      case 'rename':
        world.renameInConsole(groupId, act.subject);
        return {};
      case 'rotate-link':
        world.rotateLinkInConsole(groupId);
        return {};
      case 'delete-link':
        world.deleteLinkInConsole(groupId);
        return {};
      case 'delete-group':
        world.deleteGroupInConsole(groupId);
        return {};
      case 'set-status':
        world.setStatus(groupId, act.status);
        return {};
    }
  }

  return {
    state: () => ({
      groups: world
        .groups(businessNumber)
        .map(({ groupId, subject, description, status, link, participants, removed }) => ({
          groupId,
          subject,
          description,
          status,
          link,
          members: participants,
          removed,
        })),
      troubles: troubles.map(({ name, label, about }) => ({ name, label, about, left: left(name) })),
      calls: lastCalls(cams),
      callCount: cams.calls.length,
      writeCount: cams.writes().length,
    }),
    act(act) {
      if (act.act === 'trouble') return trouble(act.trouble);
      if (act.act !== 'calm') return change(act);
      faults.clear();
      return {};
    },
  };
}

function lastCalls({ calls, writes }: CamsStandIn): OutsideState['calls'] {
  const written = new Set(writes());
  const first = Math.max(0, calls.length - LAST_CALLS);
  return calls
    .slice(first)
    .map((call, index) => ({
      n: first + index,
      action: call.action,
      isWrite: written.has(call),
      at: call.at,
      code: call.outcome.code,
      applied: call.outcome.applied,
      reply: call.outcome.reply,
    }))
    .reverse();
}

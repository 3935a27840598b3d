import type { Payload } from '../settings';
import type { SlackMessage } from '../state/messages';
import type { OpenView } from '../state/views';
import type { World } from '../world';
import { blocksOf, elementsAt, type Found, type Place } from './place';

/** Where a person acts: a message as seen, the top view, or App Home. */
export type Where = SlackMessage | 'view' | 'home';

export interface Eyes {
  /** Copies of what this person sees of a channel, oldest first. */
  sees(channel: string): SlackMessage[];
  /** The view on top. Throws when none is open. */
  top(): OpenView;
  viewPlace(shown: OpenView): Place;
  place(where: Where): Place;
  /** A button by its words or action id; the top view comes first, then the newest message. Throws when there is none. */
  button(words: string, where: Where | undefined, near: string | undefined): { at: Place; found: Found };
}

/** Buttons so named; with `near`, only those in a block, or right after one, that has these words. */
function buttons(at: Place, words: string, near: string | undefined): Found[] {
  const matching = elementsAt(at).filter(
    ({ element }) => element.action_id === words || ('text' in element && element.text.text === words),
  );
  if (near === undefined) return matching;
  const blocks = blocksOf(at);
  return matching.filter(({ block }) =>
    [block, blocks[blocks.indexOf(block) - 1]].some((one) => one && JSON.stringify(one).includes(near)),
  );
}

/** What one person can see and point at. */
export function createEyes(id: string, world: World): Eyes {
  const touched = new Map<string, Map<string, Payload>>();

  const viewPlace = (shown: OpenView): Place => ({ kind: 'view', shown, filled: shown.filled });

  const messagePlace = (message: SlackMessage): Place => {
    const filled = touched.get(message.ts) ?? new Map<string, Payload>();
    touched.set(message.ts, filled);
    return { kind: 'message', message, filled };
  };

  const sees = (channel: string): SlackMessage[] => {
    const { is_private, members } = world.workspace.channel(channel);
    const { is_restricted, is_ultra_restricted } = world.workspace.user(id);
    const membersOnly = is_private || is_restricted || is_ultra_restricted;
    return membersOnly && !members.includes(id) ? [] : world.messages.seenBy(id, channel).map((one) => ({ ...one }));
  };

  function top(): OpenView {
    const found = world.views.stack(id).at(-1);
    if (!found) throw new Error(`${id} has no view open`);
    return found;
  }

  function place(where: Where): Place {
    if (where === 'view') return viewPlace(top());
    if (where !== 'home') return messagePlace(where);
    const home = world.views.homes.get(id);
    if (!home) throw new Error(`${id} has no App Home`);
    return viewPlace(home);
  }

  function everywhere(): Place[] {
    const open = world.views.stack(id).at(-1);
    const newestFirst = world.workspace.channels
      .flatMap((channel) => sees(channel.id))
      .sort((a, b) => Number(b.ts) - Number(a.ts));
    return [...(open ? [viewPlace(open)] : []), ...newestFirst.map(messagePlace)];
  }

  function button(words: string, where: Where | undefined, near: string | undefined) {
    for (const at of where ? [place(where)] : everywhere()) {
      const [found] = buttons(at, words, near);
      if (found) return { at, found };
    }
    throw new Error(`${id} sees no button "${words}"${near ? ` near "${near}"` : ''}`);
  }

  return { sees, top, viewPlace, place, button };
}

import { SlackFailure } from '../failure';
import type { Ids } from './ids';

/** How long a trigger_id can be exchanged, in milliseconds. */
const LIFE_MS = 3000;

export interface Triggers {
  /** A trigger_id for one act of a person; `viewId` when it happened in a modal. */
  issue(user: string, viewId?: string): string;
  /** Uses it up. Throws `invalid_trigger_id`, `exchanged_trigger_id` or `expired_trigger_id`. */
  exchange(id: string): { user: string; viewId?: string | undefined };
}

export function createTriggers(ids: Ids, now: () => number): Triggers {
  const issued = new Map<string, { user: string; viewId: string | undefined; at: number; used: boolean }>();
  return {
    issue(user, viewId) {
      const id = `${now()}.${issued.size + 1}.${ids.secret()}`;
      issued.set(id, { user, viewId, at: now(), used: false });
      return id;
    },
    exchange(id) {
      const trigger = issued.get(id);
      if (!trigger) throw new SlackFailure('invalid_trigger_id');
      if (trigger.used) throw new SlackFailure('exchanged_trigger_id');
      if (now() - trigger.at > LIFE_MS) throw new SlackFailure('expired_trigger_id');
      trigger.used = true;
      return trigger;
    },
  };
}

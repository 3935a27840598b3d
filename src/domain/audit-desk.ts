import * as z from 'zod';
import type { AuditEntry } from './audit';
import type { LifeRule } from './audit-life';
import type { Desk } from './desk';
import { WAITS_FOR } from './desk-change';
import { looserParts } from './desk-parts';
import { deskSchema } from './desk-schema';

/** A desk as the audit keeps it: the business number as mask and HMAC, which tells two numbers apart. */
const keptDesk = deskSchema
  .omit({ id: true, scope: true })
  .extend({ custSpaceId: z.string(), businessNumber: z.object({ hmac: z.string() }) })
  .transform(
    ({ custSpaceId, businessNumber, ...desk }): Desk => ({
      ...desk,
      id: '',
      scope: { custSpaceId, businessNumber: businessNumber.hmac },
    }),
  );
const changed = z.object({ before: keptDesk, after: keptDesk });
/** Groups that came or went. */
const moved = z.object({ groups: z.array(z.object({ id: z.string(), subject: z.string() })).min(1) });
const aboutChange = z.object({ change: z.string() });

/** How a change that waits ends, by its event. */
const ENDS = [
  'desk.change_agreed',
  'desk.change_in_force',
  'desk.change_taken_back',
  'desk.change_replaced',
  'desk.change_dropped',
];

/** Derives the setup of a desk from its entries, given one by one in their order: what allows more has to wait. */
export function createDeskCheck(): { add(entry: AuditEntry): readonly LifeRule[] } {
  const waiting = new Map<string, { readonly by: string | undefined; readonly at: number }>();
  return {
    add: ({ event, actor, at, data }) => {
      const who = actor.kind === 'person' ? actor.id : undefined;
      if (event === 'desk.changed') {
        const said = changed.safeParse(data);
        if (!said.success) return ['unreadable'];
        return looserParts(said.data.before, said.data.after).length > 0 ? ['looser_at_once'] : [];
      }
      if (event === 'desk.groups_gained' || event === 'desk.groups_lost') {
        if (!moved.safeParse(data).success) return ['unreadable'];
        return who === undefined ? ['wrong_actor'] : [];
      }
      if (event === 'desk.given_up') waiting.clear();
      if (event !== 'desk.change_asked' && !ENDS.includes(event)) return [];
      const about = aboutChange.safeParse(data);
      if (!about.success) return ['unreadable'];
      const { change } = about.data;
      const asked = waiting.get(change);
      if (event === 'desk.change_asked') waiting.set(change, { by: who, at });
      else waiting.delete(change);
      if (event === 'desk.change_asked') return who === undefined ? ['wrong_actor'] : [];
      if (asked === undefined) return ['change_not_asked'];
      if (event === 'desk.change_agreed') return who === undefined || who === asked.by ? ['agreed_by_asker'] : [];
      return event === 'desk.change_in_force' && at < asked.at + WAITS_FOR ? ['in_force_too_early'] : [];
    },
  };
}

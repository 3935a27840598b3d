import * as z from 'zod';
import type { Person } from '../../domain/person';

/** What `users.info` says about somebody, as far as permission depends on it. */
const userInfo = z.object({
  id: z.string(),
  team_id: z.string().optional(),
  deleted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  is_app_user: z.boolean().optional(),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
  is_admin: z.boolean().default(false),
  is_owner: z.boolean().default(false),
  locale: z.string().optional(),
  tz: z.string().nullish(),
  enterprise_user: z.object({ enterprise_id: z.string().optional(), teams: z.array(z.string()).optional() }).optional(),
});

/** Slackbot calls itself no bot. */
const SLACKBOT = 'USLACKBOT';

/**
 * Reads somebody out of `users.info`. Of this workspace is who carries its id, or, in an Enterprise organisation, who
 * is in one of its teams.
 */
export function toPerson(info: unknown, teamId: string): Person {
  const user = userInfo.parse(info);
  const isOurs = user.team_id === teamId || user.enterprise_user?.teams?.includes(teamId) === true;
  return {
    id: user.id,
    isBot: user.is_bot || user.id === SLACKBOT,
    isGuest: user.is_restricted || user.is_ultra_restricted,
    isDeactivated: user.deleted,
    isExternal: user.is_stranger || !isOurs,
    isAdmin: user.is_admin || user.is_owner,
    locale: user.locale,
    timeZone: user.tz && isZone(user.tz) ? user.tz : undefined,
  };
}

/** Whether this machine's tables have it, too. */
function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

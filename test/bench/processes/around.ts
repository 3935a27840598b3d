import { z } from 'zod';
import { sandboxSettings } from '../../../sandbox/workspace';
import { freePort, type Place } from '../../support/world/places';
import { giveGroups } from './give-groups';
import { type Helper, startHelper } from './helper';
import type { Ending } from './set-up';

export interface AroundOptions {
  readonly slackUrl: string;
  readonly place: Place;
  /** How many groups there are besides those of the sandbox. */
  readonly groups?: number | undefined;
  /** How many desks those groups are given to in turn, in place of the sandbox's desks. */
  readonly desks?: number | undefined;
  /** How CAMS is; see `cams.ts`. */
  readonly cams?: { readonly latency?: number; readonly instant?: boolean; readonly quota?: number } | undefined;
  /** What the audit is sealed with; one that is made for the place unless it is given. */
  readonly auditKey?: string | undefined;
}

/** What an app that is measured has around it, besides its Slack. */
export interface Around {
  readonly cams: Helper;
  readonly camsUrl: string;
  /** Ids of the groups that were added. */
  readonly groups: readonly string[];
  /** Channels of the desks that the groups were given to, in turn. */
  readonly desks: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

const listening = z.object({ url: z.string(), groups: z.array(z.string()) });

export async function setAround(ending: Ending, options: AroundOptions): Promise<Around> {
  const { slackUrl, place, groups: count = 0, auditKey } = options;
  const cams = ending(startHelper('cams'));
  const { url: camsUrl, groups } = await cams.ask({ kind: 'listen', groups: count, ...options.cams }, listening);
  const desks = Array.from(
    { length: options.desks ?? 0 },
    (_, index) => `C0BENCH${String(index + 1).padStart(4, '0')}`,
  );
  if (desks.length > 0) await giveGroups(place, desks, groups);
  const settings = {
    ...sandboxSettings({ apiUrl: `${slackUrl}/api/`, camsUrl, dataDir: place.dataDir }),
    // One click a request, whatever it removes.
    DEFAULT_DESK_TWO_APPROVERS: 'off',
    ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
    ...(desks.length > 0 && { DEFAULT_DESK_CHANNELS: desks.join(',') }),
    ...(auditKey !== undefined && { AUDIT_KEY: auditKey }),
  };
  return { cams, camsUrl, groups, desks, settings };
}

/** What Slack signs deliveries over HTTP with. */
export const SECRET = 'sandbox-signing-secret';

/** Settings for HTTP mode at a port of its own, and where Slack delivers then. */
export async function overOwnPort(): Promise<{ readonly settings: Record<string, string>; readonly url: string }> {
  const port = await freePort();
  return {
    settings: { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: SECRET, PORT: `${port}` },
    url: `http://127.0.0.1:${port}/slack/events`,
  };
}

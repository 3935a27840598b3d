/** Time as the stand-in sees it: Unix milliseconds, and a timer that can be cancelled. */
export interface SlackClock {
  now(): number;
  after(ms: number, run: () => void): () => void;
}

/** Real time; a waiting timer does not keep the process alive. */
export const realClock: SlackClock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
};

export interface SeedUser {
  id: string;
  /** The handle, as in `@dina`. */
  name: string;
  real_name?: string;
  tz?: string;
  locale?: string;
  is_admin?: boolean;
  is_owner?: boolean;
  /** A guest of several channels. */
  is_restricted?: boolean;
  /** A guest of one channel. */
  is_ultra_restricted?: boolean;
  is_bot?: boolean;
  deleted?: boolean;
  /** From another workspace through a shared channel. */
  is_stranger?: boolean;
  /** Another workspace's id for people from outside; the stand-in's own when absent. */
  team_id?: string;
}

export interface SeedChannel {
  id: string;
  name: string;
  members: string[];
  is_private?: boolean;
  is_archived?: boolean;
  /** Shared with another organisation. */
  is_ext_shared?: boolean;
  /** Whether the app was invited; true when absent. */
  appIsMember?: boolean;
}

export interface SeedUserGroup {
  id: string;
  handle: string;
  name: string;
  users: string[];
}

export interface AppSettings {
  botToken: string;
  appToken: string;
  signingSecret: string;
  /** The bot scopes of the manifest. */
  scopes: readonly string[];
  commands: readonly { command: string; usage_hint?: string; description?: string; should_escape?: boolean }[];
  shortcuts: readonly { callback_id: string; name: string }[];
  /** The bot events the manifest subscribes to; only these are delivered, none when absent. */
  events?: readonly string[];
  /** Whether the manifest enables the Home tab; not when absent. */
  homeTab?: boolean;
  name?: string;
  appId?: string;
  botUserId?: string;
  botId?: string;
}

export interface StandInOptions {
  clock?: SlackClock;
  /** 0 takes any free port. */
  port?: number;
  team: { id: string; name: string; domain: string };
  users: readonly SeedUser[];
  channels: readonly SeedChannel[];
  userGroups?: readonly SeedUserGroup[];
  app: AppSettings;
  /** Deliver by signed HTTP requests to this address; Socket Mode when absent. */
  httpDelivery?: { url: string };
  /** Slack's own rate limits, by method and by channel; off when absent. */
  rateLimits?: boolean;
}

/** Any JSON object on the wire. */
export type Payload = Record<string, unknown>;

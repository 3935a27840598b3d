import type { Rate } from '../state/rates';

/** Slack's tiers: the documented calls a minute, and how many at once are let pass. */
const tiers = {
  one: { perMinute: 1, burst: 3 },
  two: { perMinute: 20, burst: 20 },
  three: { perMinute: 50, burst: 50 },
  four: { perMinute: 100, burst: 100 },
  /** "Several hundred a minute". */
  special: { perMinute: 300, burst: 300 },
} as const satisfies Record<string, Rate>;

/** Messages into one channel: one a second, short bursts allowed. */
export const posting: Rate = { perMinute: 60, burst: 5 };

const tierOf: Readonly<Record<string, keyof typeof tiers>> = {
  'apps.connections.open': 'one',
  'auth.test': 'special',
  'bots.info': 'three',
  'chat.delete': 'three',
  'chat.getPermalink': 'special',
  'chat.postEphemeral': 'four',
  'chat.postMessage': 'special',
  'chat.update': 'three',
  'conversations.history': 'three',
  'conversations.info': 'three',
  'conversations.list': 'two',
  'conversations.members': 'four',
  'conversations.open': 'three',
  'conversations.replies': 'three',
  'files.completeUploadExternal': 'four',
  'files.delete': 'three',
  'files.getUploadURLExternal': 'four',
  'files.info': 'four',
  'team.info': 'three',
  'usergroups.list': 'two',
  'usergroups.users.list': 'two',
  'users.conversations': 'three',
  'users.info': 'four',
  'users.list': 'two',
  'views.open': 'four',
  'views.publish': 'four',
  'views.push': 'four',
  'views.update': 'four',
};

/** How often a method may be called; the narrowest usual tier when nobody looked it up. */
export const rateOf = (method: string): Rate => tiers[tierOf[method] ?? 'two'];

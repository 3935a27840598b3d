import { z } from 'zod';
import { SlackFailure } from '../failure';
import { type Method, method } from './method';

/** Methods Slack has and the stand-in does not carry out, with the bot scope each of them needs. */
const scopes = {
  'bookmarks.add': 'bookmarks:write',
  'bookmarks.list': 'bookmarks:read',
  'canvases.create': 'canvases:write',
  'chat.deleteScheduledMessage': 'chat:write',
  'chat.scheduleMessage': 'chat:write',
  'chat.scheduledMessages.list': 'chat:write',
  'chat.unfurl': 'links:write',
  'conversations.archive': 'channels:manage',
  'conversations.close': 'im:write',
  'conversations.create': 'channels:manage',
  'conversations.invite': 'channels:manage',
  'conversations.join': 'channels:join',
  'conversations.leave': 'channels:manage',
  'conversations.rename': 'channels:manage',
  'conversations.setPurpose': 'channels:manage',
  'conversations.setTopic': 'channels:manage',
  'dnd.info': 'dnd:read',
  'emoji.list': 'emoji:read',
  'files.list': 'files:read',
  'pins.add': 'pins:write',
  'pins.list': 'pins:read',
  'reactions.add': 'reactions:write',
  'reactions.get': 'reactions:read',
  'reactions.remove': 'reactions:write',
  'usergroups.create': 'usergroups:write',
  'usergroups.disable': 'usergroups:write',
  'usergroups.enable': 'usergroups:write',
  'usergroups.update': 'usergroups:write',
  'usergroups.users.update': 'usergroups:write',
  'users.getPresence': 'users:read',
  'users.lookupByEmail': 'users:read.email',
  'users.profile.get': 'users.profile:read',
} as const;

/** Methods that no bot token opens. */
const forPeople = ['files.sharedPublicURL', 'reminders.add', 'search.messages', 'stars.add'];

const notHere = (name: string, scope: string): Method =>
  method({
    name,
    scope,
    args: z.looseObject({}),
    run() {
      const messages = [`[ERROR] the local Slack does not carry out ${name}`];
      throw new SlackFailure('fatal_error', { response_metadata: { messages } });
    },
  });

const refused = (name: string, code: string): Method =>
  method({
    name,
    args: z.looseObject({}),
    run() {
      throw new SlackFailure(code);
    },
  });

export const elsewhereMethods: readonly Method[] = [
  ...Object.entries(scopes).map(([name, scope]) => notHere(name, scope)),
  ...forPeople.map((name) => refused(name, 'not_allowed_token_type')),
  refused('files.upload', 'method_deprecated'),
];

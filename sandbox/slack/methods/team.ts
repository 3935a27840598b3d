import { z } from 'zod';
import { SlackFailure } from '../failure';
import { method } from './method';

export const teamMethods = [
  method({
    name: 'team.info',
    scope: 'team:read',
    args: z.object({ team: z.string().optional() }),
    run({ team: asked }, { workspace: { team } }) {
      if (asked !== undefined && asked !== team.id) throw new SlackFailure('team_not_found');
      return { team: { ...team, email_domain: '', icon: {} } };
    },
  }),
  method({
    name: 'bots.info',
    scope: 'users:read',
    args: z.object({ bot: z.string().optional() }),
    run({ bot }, { workspace: { app }, clock }) {
      if (bot !== undefined && bot !== app.botId) throw new SlackFailure('bot_not_found');
      const updated = Math.floor(clock.now() / 1000);
      return {
        bot: { id: app.botId, deleted: false, name: app.name, updated, app_id: app.appId, user_id: app.botUserId },
      };
    },
  }),
];

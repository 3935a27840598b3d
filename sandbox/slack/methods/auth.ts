import { z } from 'zod';
import { method } from './method';

export const authMethods = [
  method({
    name: 'auth.test',
    args: z.object({}),
    run: (_args, { workspace: { team, app }, origin }) => ({
      url: `${origin}/`,
      team: team.name,
      user: app.name.toLowerCase(),
      team_id: team.id,
      user_id: app.botUserId,
      bot_id: app.botId,
      is_enterprise_install: false,
    }),
  }),
];

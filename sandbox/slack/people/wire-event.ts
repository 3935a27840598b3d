import type { Payload } from '../settings';
import type { World } from '../world';

/** An event in the envelope of the Events API. */
export function wireEvent(event: Payload, world: World): Payload {
  const { team, app } = world.workspace;
  return {
    token: 'verification-token',
    team_id: team.id,
    api_app_id: app.appId,
    type: 'event_callback',
    event_id: world.ids.of('Ev'),
    event_time: Math.floor(world.clock.now() / 1000),
    event,
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: app.botUserId, is_bot: true, is_enterprise_install: false },
    ],
  };
}

import type { Payload } from '../settings';
import type { OpenView } from '../state/views';
import type { World } from '../world';
import { stateValues } from './values';

/** A view as Slack puts it into answers and payloads. */
export function wireView(shown: OpenView, world: World): Payload {
  const { view } = shown;
  const { app, team } = world.workspace;
  const modal = view.type === 'modal' ? view : undefined;
  return {
    id: shown.id,
    team_id: team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    external_id: view.external_id ?? '',
    state: { values: stateValues(view.blocks, shown.filled) },
    hash: shown.hash,
    title: modal?.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: modal?.clear_on_close ?? false,
    notify_on_close: modal?.notify_on_close ?? false,
    close: modal?.close ?? null,
    submit: modal?.submit ?? null,
    previous_view_id: shown.previous_view_id,
    root_view_id: shown.root_view_id,
    app_id: app.appId,
    app_installed_team_id: team.id,
    bot_id: app.botId,
  };
}

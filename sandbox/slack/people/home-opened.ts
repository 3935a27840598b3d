import type { Ack } from '../wire/delivery';
import type { World } from '../world';
import type { Deliver, DeliverOptions } from './deliver';
import { wireEvent } from './wire-event';
import { wireView } from './wire-view';

export interface OpensHomeOptions extends DeliverOptions {
  /** Home and Messages are the two tabs of the app; `home` when absent. */
  tab?: 'home' | 'messages';
}

/** Opens the app's page, on Messages where Home is not enabled; an app that did not subscribe to `app_home_opened` is not told. */
export async function openHome(
  user: string,
  { tab: wanted = 'home', ...options }: OpensHomeOptions,
  world: World,
  deliver: Deliver,
): Promise<Ack> {
  const tab = world.options.app.homeTab ? wanted : 'messages';
  const channel = world.workspace.directMessage(user).id;
  const home = tab === 'home' ? world.views.homes.get(user) : undefined;
  const view = home && { view: wireView(home, world) };
  const event = { type: 'app_home_opened', user, channel, tab, event_ts: world.ids.ts(), ...view };
  if (!world.options.app.events?.includes('app_home_opened')) return { ok: true, body: {} };
  return deliver('events_api', wireEvent(event, world), options);
}

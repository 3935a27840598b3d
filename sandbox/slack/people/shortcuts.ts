import type { Ack } from '../wire/delivery';
import type { World } from '../world';
import type { Deliver, DeliverOptions } from './deliver';
import { explain, notice } from './notices';
import { actor } from './place';

/** A global shortcut. Where the app does not answer, Slack says so in the person's conversation with the app. */
export async function runShortcut(
  user: string,
  callbackId: string,
  world: World,
  deliver: Deliver,
  options: DeliverOptions,
): Promise<Ack> {
  const shortcut = world.options.app.shortcuts.find((one) => one.callback_id === callbackId);
  if (!shortcut) throw new Error(`no shortcut "${callbackId}"`);
  const payload = {
    type: 'shortcut',
    ...actor(user, world),
    callback_id: callbackId,
    action_ts: world.ids.ts(),
    trigger_id: world.triggers.issue(user),
  };
  const ack = await deliver('interactive', payload, options);
  if (!ack.ok) {
    const { id } = world.workspace.directMessage(user);
    notice(user, id, `${shortcut.name} failed with the error "${explain(ack)}"`, world);
  }
  return ack;
}

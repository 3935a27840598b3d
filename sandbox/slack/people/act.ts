import type { ConfirmDialog } from '../../../src/slack/check/options';
import type { Payload } from '../settings';
import type { Ack } from '../wire/delivery';
import type { World } from '../world';
import type { Deliver, DeliverOptions } from './deliver';
import { explain, notice } from './notices';
import { actor, type Found, liveMessage, type Place, surroundings } from './place';

/** What the element says of itself in a block_actions payload, besides its new value. */
function describe({ block, element }: Found, world: World): Payload {
  const [seconds, micros] = world.ids.ts().split('.');
  return {
    type: element.type,
    block_id: block.block_id,
    action_id: element.action_id,
    action_ts: `${seconds}.${micros}`,
    ...('text' in element && { text: element.text }),
    ...('value' in element && element.value !== undefined && { value: element.value }),
    ...('style' in element && element.style && { style: element.style }),
    ...('url' in element && element.url && { url: element.url }),
    ...('confirm' in element && element.confirm && { confirm: element.confirm }),
  };
}

export interface ActOptions extends DeliverOptions {
  /** The person's answer to the confirm dialog. */
  confirm?: boolean;
}

/**
 * Whether the act goes on after the element's confirm dialog. Throws when a dialog comes that the caller did not expect,
 * or does not come although it was expected.
 */
export function passesDialog(dialog: ConfirmDialog | undefined, confirm: boolean | undefined): boolean {
  if (dialog && confirm === undefined)
    throw new Error(`a dialog asks "${dialog.title?.text ?? ''}: ${dialog.text.text}": say confirm: true or false`);
  if (!dialog && confirm !== undefined) throw new Error('no dialog asks for a confirmation here');
  return confirm !== false;
}

/** Delivers the block_actions of one element; a failed acknowledgement is shown to the person where they are. */
export async function act(
  user: string,
  place: Place,
  found: Found,
  value: Payload,
  world: World,
  deliver: Deliver,
  options: DeliverOptions,
): Promise<Ack> {
  const message = place.kind === 'message' ? place.message : undefined;
  const original = message && liveMessage(message, world);
  const ack = await deliver(
    'interactive',
    {
      type: 'block_actions',
      ...actor(user, world),
      ...surroundings(place, world),
      trigger_id: world.triggers.issue(user, place.kind === 'view' ? place.shown.id : undefined),
      ...(message && {
        response_url: `${world.origin}${world.responseUrls.issue({ user, channel: message.channel, original })}`,
      }),
      actions: [{ ...describe(found, world), ...value }],
    },
    options,
  );
  if (ack.ok) return ack;
  if (place.kind === 'view') place.shown.notice = explain(ack);
  else notice(user, place.message.channel, explain(ack), world, place.message.thread_ts);
  world.activity.changed();
  return ack;
}

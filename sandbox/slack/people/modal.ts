import type { Payload } from '../settings';
import { fieldKey, type OpenView } from '../state/views';
import type { World } from '../world';
import { act } from './act';
import { clientErrors } from './client-checks';
import type { Deliver, DeliverOptions } from './deliver';
import { type Fill, fillValue } from './fill';
import { actor, elementsAt, type Found, type Place } from './place';
import { type SubmitResult, settleSubmission, showErrors } from './submission';
import { suggest } from './suggest';
import { wireView } from './wire-view';

export type Fills = Readonly<Record<string, Fill>>;

export interface SubmitOptions extends DeliverOptions {
  /** Sends the form although the client would hold it back. */
  force?: boolean;
}

/** The words by which a person or a test names a field: its label, its placeholder, its ids. */
function names({ block, element }: Found): (string | undefined)[] {
  return [
    block.type === 'input' ? block.label.text : undefined,
    element.action_id,
    block.block_id,
    'placeholder' in element ? element.placeholder?.text : undefined,
  ];
}

/** The field so named. Throws with the names there are. */
export function field(place: Place, name: string): Found {
  const all = elementsAt(place);
  const found = all.find((one) => names(one).includes(name));
  if (found) return found;
  throw new Error(`no field "${name}" among: ${all.map((one) => names(one)[0] ?? one.element.action_id).join(' | ')}`);
}

const dispatches = ({ block }: Found) => block.type !== 'input' || block.dispatch_action === true;

/** Fills fields in, named by their words. */
export async function fillIn(user: string, place: Place, values: Fills, world: World, deliver: Deliver): Promise<void> {
  for (const [name, fill] of Object.entries(values)) {
    const found = field(place, name);
    const search = (query: string) => suggest(user, place, found, query, world, deliver);
    await fillOne(user, place, found, await fillValue(found.element, fill, world, search), world, deliver);
  }
}

/** Puts a value into one field; a field that tells the app at once is delivered as block_actions. */
export async function fillOne(
  user: string,
  place: Place,
  found: Found,
  value: Payload,
  world: World,
  deliver: Deliver,
): Promise<void> {
  place.filled.set(fieldKey(found.block.block_id, found.element.action_id), value);
  if (dispatches(found)) await act(user, place, found, value, world, deliver, {});
  world.activity.changed();
}

/** Presses the modal's button. */
export async function submit(
  shown: OpenView,
  world: World,
  deliver: Deliver,
  { force = false, ...options }: SubmitOptions,
): Promise<SubmitResult> {
  if (shown.view.type !== 'modal' || !shown.view.submit) throw new Error('this view has no submit button');
  const errors = force ? {} : clientErrors(shown);
  if (Object.keys(errors).length > 0) return showErrors(shown, errors, 'client');
  const payload: Payload = {
    type: 'view_submission',
    ...actor(shown.user, world),
    trigger_id: world.triggers.issue(shown.user, shown.id),
    view: wireView(shown, world),
    response_urls: [],
  };
  return settleSubmission(shown, await deliver('interactive', payload, options), world);
}

/** Closes the top view, or all of them; tells the app where it asked for it. */
export async function dismiss(user: string, all: boolean, world: World, deliver: Deliver): Promise<void> {
  const stack = world.views.stack(user);
  const top = stack.at(-1);
  if (!top) throw new Error(`${user} has no view open`);
  const cleared = all || (top.view.type === 'modal' && top.view.clear_on_close === true);
  world.views.stacks.set(user, cleared ? [] : stack.slice(0, -1));
  world.activity.changed();
  for (const shown of cleared ? stack : [top]) {
    if (shown.view.type !== 'modal' || !shown.view.notify_on_close) continue;
    const view = wireView(shown, world);
    await deliver('interactive', { type: 'view_closed', ...actor(user, world), view, is_cleared: cleared });
  }
}

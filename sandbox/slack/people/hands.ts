import type { Option } from '../../../src/slack/check/options';
import type { OpenView } from '../state/views';
import type { Ack } from '../wire/delivery';
import type { World } from '../world';
import { act } from './act';
import type { Deliver } from './deliver';
import { createEyes } from './eyes';
import { type Fill, fillValue } from './fill';
import { dismiss, fillOne, submit } from './modal';
import { elementsAt, type Found, type Place } from './place';
import type { SubmitResult } from './submission';
import { suggest } from './suggest';

/** A message this person sees, a view of their open modal, or their App Home. */
export type PlaceRef = { kind: 'message'; channel: string; ts: string } | { kind: 'view'; id: string };

/** An element of a place, by the ids of its block and its action. */
export interface ElementRef {
  block: string;
  action: string;
}

/** What a person does in a client that knows the ids of what it shows. Throws with a sentence when it is no longer there. */
export interface Hands {
  /** Presses a button, after its confirm dialog if it has one. */
  press(place: PlaceRef, element: ElementRef): Promise<Ack>;
  /** Puts text, an option's value or several of them into a field. */
  fill(place: PlaceRef, element: ElementRef, fill: Fill): Promise<void>;
  /** What the app suggests for a search in a field. */
  search(place: PlaceRef, element: ElementRef, query: string): Promise<Option[]>;
  submit(viewId: string): Promise<SubmitResult>;
  /** Closes the view on top, or the whole modal. */
  close(viewId: string, options: { all: boolean }): Promise<void>;
}

const GONE = 'This is not shown any more.';

export function createHands(id: string, world: World, deliver: Deliver): Hands {
  world.workspace.user(id);
  const eyes = createEyes(id, world);
  /** What the app suggested for each field: a client sends the option it shows, not the words that found it. */
  const offered = new Map<string, Map<string, Option>>();

  function view(viewId: string): OpenView {
    const top = world.views.stack(id).at(-1);
    if (top?.id !== viewId) throw new Error(GONE);
    return top;
  }

  function placeOf(ref: PlaceRef): Place {
    if (ref.kind === 'view') return eyes.place(world.views.homes.get(id)?.id === ref.id ? 'home' : topIs(ref.id));
    const message = eyes.sees(ref.channel).find(({ ts }) => ts === ref.ts);
    if (message === undefined) throw new Error(GONE);
    return eyes.place(message);
  }

  function topIs(viewId: string): 'view' {
    view(viewId);
    return 'view';
  }

  function at(ref: PlaceRef, { block, action }: ElementRef): { place: Place; found: Found } {
    const place = placeOf(ref);
    const found = elementsAt(place).find((one) => one.block.block_id === block && one.element.action_id === action);
    if (found === undefined) throw new Error(GONE);
    return { place, found };
  }

  const offeredFor = ({ block, action }: ElementRef): Map<string, Option> => {
    const key = JSON.stringify([block, action]);
    const known = offered.get(key) ?? new Map<string, Option>();
    offered.set(key, known);
    return known;
  };

  return {
    async press(ref, element) {
      const { place, found } = at(ref, element);
      return act(id, place, found, {}, world, deliver, {});
    },
    async fill(ref, element, fill) {
      const { place, found } = at(ref, element);
      const known = async () => [...offeredFor(element).values()];
      await fillOne(id, place, found, await fillValue(found.element, fill, world, known), world, deliver);
    },
    async search(ref, element, query) {
      const { place, found } = at(ref, element);
      const options = await suggest(id, place, found, query, world, deliver);
      const known = offeredFor(element);
      for (const option of options) known.set(option.value, option);
      return options;
    },
    submit: async (viewId) => submit(view(viewId), world, deliver, {}),
    async close(viewId, { all }) {
      view(viewId);
      await dismiss(id, all, world, deliver);
    },
  };
}

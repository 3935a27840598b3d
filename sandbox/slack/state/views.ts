import type { View } from '../../../src/slack/check/view';
import type { Payload } from '../settings';
import type { Ids } from './ids';
import { nameBlocks } from './name-blocks';

export interface OpenView {
  id: string;
  user: string;
  view: View;
  hash: string;
  root_view_id: string;
  previous_view_id: string | null;
  /** What the person filled in, by block id and action id; what is untouched is not here. */
  filled: Map<string, Payload>;
  /** Errors shown at fields, by block id. */
  errors: Record<string, string>;
  /** Slack's own line on top of the view, when the app did not answer. */
  notice?: string;
}

export interface Views {
  readonly stacks: Map<string, OpenView[]>;
  readonly homes: Map<string, OpenView>;
  /** The stack of one person, lowest first. */
  stack(user: string): OpenView[];
  find(id: string): OpenView | undefined;
  withExternalId(externalId: string): OpenView | undefined;
  open(user: string, view: View): OpenView;
  push(user: string, view: View): OpenView;
  publish(user: string, view: View): OpenView;
  replace(shown: OpenView, view: View): void;
}

/** The key of one element's value. */
export const fieldKey = (blockId: string | undefined, actionId: string | undefined): string =>
  JSON.stringify([blockId, actionId]);

export function createViews(ids: Ids): Views {
  const stacks = new Map<string, OpenView[]>();
  const homes = new Map<string, OpenView>();
  const hash = () => `${ids.ts()}.${ids.short()}`;
  const named = (view: View): View => ({ ...view, blocks: nameBlocks(view.blocks, ids) });
  const shown = (user: string, view: View, below?: OpenView): OpenView => {
    const id = ids.of('V');
    return {
      id,
      user,
      view: named(view),
      hash: hash(),
      root_view_id: below?.root_view_id ?? id,
      previous_view_id: below?.id ?? null,
      filled: new Map(),
      errors: {},
    };
  };
  const stack = (user: string) => stacks.get(user) ?? [];
  const everything = () => [...stacks.values()].flat().concat([...homes.values()]);

  return {
    stacks,
    homes,
    stack,
    find: (id) => everything().find((one) => one.id === id),
    withExternalId: (externalId) => everything().find((one) => one.view.external_id === externalId),
    open(user, view) {
      const opened = shown(user, view);
      stacks.set(user, [opened]);
      return opened;
    },
    push(user, view) {
      const pushed = shown(user, view, stack(user).at(-1));
      stacks.set(user, [...stack(user), pushed]);
      return pushed;
    },
    publish(user, view) {
      const before = homes.get(user);
      const published = { ...shown(user, view), ...(before && { id: before.id, root_view_id: before.id }) };
      homes.set(user, published);
      return published;
    },
    replace(one, view) {
      one.view = named(view);
      one.hash = hash();
      one.errors = {};
      delete one.notice;
    },
  };
}

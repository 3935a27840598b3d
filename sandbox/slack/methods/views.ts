import { z } from 'zod';
import { limits } from '../../../src/slack/limits';
import { SlackFailure } from '../failure';
import { wireView } from '../people/wire-view';
import type { World } from '../world';
import { readView } from './compose';
import { json, method } from './method';

const trigger = { trigger_id: z.string().min(1), view: json(z.unknown()) };

/** external_ids are unique in a workspace. Throws `duplicate_external_id`. */
function requireFreshExternalId(externalId: string | undefined, world: World, except?: string): void {
  if (!externalId) return;
  const known = world.views.withExternalId(externalId);
  if (known && known.id !== except) throw new SlackFailure('duplicate_external_id');
}

export const viewMethods = [
  method({
    name: 'views.open',
    args: z.object(trigger),
    run(args, world) {
      const view = readView(args.view, 'modal');
      requireFreshExternalId(view.external_id, world);
      const { user } = world.triggers.exchange(args.trigger_id);
      return { view: wireView(world.views.open(user, view), world) };
    },
  }),
  method({
    name: 'views.push',
    args: z.object(trigger),
    run(args, world) {
      const view = readView(args.view, 'modal');
      requireFreshExternalId(view.external_id, world);
      const { user, viewId } = world.triggers.exchange(args.trigger_id);
      const stack = world.views.stack(user);
      if (!viewId || stack.length === 0) throw new SlackFailure('invalid_trigger_id');
      if (stack.length >= limits.view.stack) throw new SlackFailure('push_limit_reached');
      return { view: wireView(world.views.push(user, view), world) };
    },
  }),
  method({
    name: 'views.update',
    args: z.object({
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
      view: json(z.unknown()),
    }),
    run(args, world) {
      const shown = args.view_id
        ? world.views.find(args.view_id)
        : args.external_id && world.views.withExternalId(args.external_id);
      if (!shown) throw new SlackFailure('not_found');
      const view = readView(args.view, shown.view.type);
      if (args.hash !== undefined && args.hash !== shown.hash) throw new SlackFailure('hash_conflict');
      requireFreshExternalId(view.external_id, world, shown.id);
      world.views.replace(shown, view);
      return { view: wireView(shown, world) };
    },
  }),
  method({
    name: 'views.publish',
    args: z.object({ user_id: z.string().min(1), hash: z.string().optional(), view: json(z.unknown()) }),
    run(args, world) {
      if (!world.options.app.homeTab) throw new SlackFailure('not_enabled');
      const view = readView(args.view, 'home');
      const before = world.views.homes.get(world.workspace.user(args.user_id).id);
      requireFreshExternalId(view.external_id, world, before?.id);
      if (args.hash !== undefined && before && args.hash !== before.hash) throw new SlackFailure('hash_conflict');
      return { view: wireView(world.views.publish(args.user_id, view), world) };
    },
  }),
];

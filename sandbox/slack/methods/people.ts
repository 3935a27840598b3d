import { z } from 'zod';
import type { SeedUserGroup } from '../settings';
import type { World } from '../world';
import { flag, method, page, pageSize } from './method';

const DAY_SECONDS = 86_400;

function wireUser(id: string, includeLocale: boolean, world: World) {
  const user = world.workspace.user(id);
  const tz = user.tz ?? 'UTC';
  return {
    id: user.id,
    team_id: user.team_id ?? world.workspace.team.id,
    name: user.name,
    deleted: user.deleted ?? false,
    real_name: user.real_name ?? user.name,
    tz,
    tz_label: tz,
    profile: { real_name: user.real_name ?? user.name, display_name: user.name, team: world.workspace.team.id },
    is_admin: user.is_admin ?? false,
    is_owner: user.is_owner ?? false,
    is_primary_owner: false,
    is_restricted: user.is_restricted ?? false,
    is_ultra_restricted: user.is_ultra_restricted ?? false,
    is_bot: user.is_bot ?? false,
    is_app_user: false,
    ...(user.is_stranger && { is_stranger: true }),
    ...(includeLocale && { locale: user.locale ?? 'en-US' }),
  };
}

const wireGroup = (group: SeedUserGroup, users: boolean, world: World) => ({
  id: group.id,
  team_id: world.workspace.team.id,
  is_usergroup: true,
  name: group.name,
  handle: group.handle,
  date_create: Math.floor(world.clock.now() / 1000) - DAY_SECONDS,
  date_delete: 0,
  user_count: group.users.length,
  ...(users && { users: group.users }),
});

export const peopleMethods = [
  method({
    name: 'users.info',
    scope: 'users:read',
    args: z.object({ user: z.string().min(1), include_locale: flag }),
    run: (args, world) => ({ user: wireUser(args.user, args.include_locale ?? false, world) }),
  }),
  method({
    name: 'users.list',
    scope: 'users:read',
    args: z.object({ include_locale: flag, limit: pageSize, cursor: z.string().optional() }),
    run(args, world) {
      const { items, response_metadata } = page(world.workspace.users, args.limit, args.cursor);
      const members = items.map(({ id }) => wireUser(id, args.include_locale ?? false, world));
      return { members, cache_ts: Math.floor(world.clock.now() / 1000), response_metadata };
    },
  }),
  method({
    name: 'usergroups.list',
    scope: 'usergroups:read',
    args: z.object({ include_users: flag, include_disabled: flag, include_count: flag }),
    run: (args, world) => ({
      usergroups: world.workspace.userGroups.map((group) => wireGroup(group, args.include_users ?? false, world)),
    }),
  }),
  method({
    name: 'usergroups.users.list',
    scope: 'usergroups:read',
    args: z.object({ usergroup: z.string().min(1), include_disabled: flag }),
    run: (args, world) => ({ users: world.workspace.userGroup(args.usergroup).users }),
  }),
];

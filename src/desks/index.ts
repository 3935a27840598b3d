import type { DeskJobKind, JobHandler } from '../domain/job';
import { createAnnounce } from './announce';
import { createAgree, createTakeBack } from './answer';
import type { DeskLife } from './api';
import type { DeskDeps } from './deps';
import { createEnforce } from './enforce';
import { createGiveUp } from './give-up';
import { readGroups } from './groups';
import { createMoveGroups } from './move-groups';
import { readPresent } from './present';
import { createPropose } from './propose';

/** The life of desks: what admins may do with them, and the jobs that carry it on. */
export function createDeskLife(
  deps: DeskDeps,
): DeskLife & { readonly jobs: Readonly<Record<DeskJobKind, JobHandler>> } {
  return {
    present: (channelId) => readPresent(deps, channelId),
    propose: createPropose(deps),
    groups: (channelId) => readGroups(deps, deps.store, channelId),
    moveGroups: createMoveGroups(deps),
    agree: createAgree(deps),
    takeBack: createTakeBack(deps),
    giveUp: createGiveUp(deps),
    jobs: { announce: createAnnounce(deps), enforce: createEnforce(deps) },
  };
}

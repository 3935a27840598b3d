import type { Scope } from '../domain/group';
import type { Cams } from '../domain/ports/cams';
import { createGroupReader } from './group-reader';

const PAGE = 10;

/** How many groups CAMS lists in a scope, as it says itself: one call. Throws CamsError. */
export const countGroups = async (cams: Cams, scope: Scope): Promise<number> =>
  (await createGroupReader({ cams, scope }).page(1, PAGE)).total;

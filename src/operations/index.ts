import type { Operation } from '../domain/operation';
import { linkDelete } from './link-delete';

/** All operations, in the order in which help and menus show them. A new one is one line here. */
export const operations: readonly Operation[] = [linkDelete];

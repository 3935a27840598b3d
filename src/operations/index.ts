import type { Operation } from '../domain/operation';
import { create } from './create';
import { deleteGroup } from './delete-group';
import { history } from './history';
import { linkCreate } from './link-create';
import { linkDelete } from './link-delete';
import { list } from './list';
import { members } from './members';
import { remove } from './remove';
import { requests } from './requests';
import { show } from './show';
import { update } from './update';

/** All operations, in the order in which help and menus show them. A new one is one line here. */
export const operations: readonly Operation[] = [
  list,
  show,
  create,
  update,
  linkCreate,
  linkDelete,
  members,
  remove,
  deleteGroup,
  requests,
  history,
];

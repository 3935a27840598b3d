import type { operations as english } from '../../en/operations';
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

export const operations: typeof english = {
  list,
  show,
  create,
  update,
  linkCreate,
  linkDelete,
  members,
  remove,
  delete: deleteGroup,
  requests,
  history,
};

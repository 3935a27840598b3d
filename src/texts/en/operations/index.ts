import { create } from './create';
import { deleteGroup } from './delete-group';
import { linkCreate } from './link-create';
import { linkDelete } from './link-delete';
import { list } from './list';
import { members } from './members';
import { portrait } from './portrait';
import { remove } from './remove';
import { history, requests } from './requests';
import { show } from './show';
import { update } from './update';

/** The words of each operation, and what they share. */
export const operations = {
  create,
  deleteGroup,
  history,
  linkCreate,
  linkDelete,
  list,
  members,
  portrait,
  remove,
  requests,
  show,
  update,
};

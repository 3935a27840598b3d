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

/** The words of each operation, under its name in camel case. */
export const operations = {
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

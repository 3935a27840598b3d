import type { deleteGroup as english } from '../../en/operations/delete-group';
import { madeBy } from '../foresight';
import { group } from '../group';
import { phrase } from '../phrase';

export const deleteGroup: typeof english = {
  title: '删除群组',
  summary: '永久删除群组，并移除其所有成员。',
  submit: '申请删除群组',
  heading: () => '删除群组',
  confirm: () => '确认删除',
  succeeded: '群组已删除。',
  failed: '群组未删除。',
  partial: '群组已部分删除。',
  consequences: {
    forGood: '永久删除群组',
    membersOut: (count) => (count === 1 ? '移除其唯一的成员' : `移除其全部 ${group.members(count)}`),
    noMembers: '群组没有成员，因此没有人受影响',
    dies: (masked, made) => phrase`无论印在或发布在何处，链接${masked}${madeBy(made)}都将失效`,
  },
  underWay: '此群组正在删除中。',
};

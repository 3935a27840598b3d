import type { linkDelete as english } from '../../en/operations/link-delete';
import { madeBy } from '../foresight';
import { phrase } from '../phrase';

export const linkDelete: typeof english = {
  title: '删除邀请链接',
  summary: '删除群组的邀请链接，使任何人都无法再通过它加入。',
  submit: '申请删除链接',
  heading: () => '删除邀请链接',
  confirm: () => '确认删除',
  succeeded: '邀请链接已删除。',
  failed: '邀请链接未删除。',
  partial: '邀请链接已部分删除。',
  consequences: {
    dies: (masked, made) => phrase`无论印在或发布在何处，链接${masked}${madeBy(made)}都将立即失效`,
    nobodyJoins: '在创建新链接之前，任何人都无法加入',
    membersStay: '成员仍留在群组中',
  },
  noLink: '此群组没有邀请链接，因此没有可删除的内容。请选择其他群组，或关闭此表单。',
};

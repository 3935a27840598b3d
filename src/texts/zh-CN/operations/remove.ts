import type { remove as english } from '../../en/operations/remove';
import { group } from '../group';
import { number } from '../number';
import { text } from '../phrase';

export const remove: typeof english = {
  title: '移除成员',
  summary: '从群组中移除成员。他们无法再通过链接加入。',
  submit: '申请移除',
  heading: () => '移除成员',
  confirm: () => '确认移除',
  succeeded: '成员已移除。',
  failed: '没有移除任何成员。',
  partial: '已移除部分成员。',
  consequences: {
    removes: (count, total) => `从 ${group.members(total)}中移除 ${number(count)} 位`,
    forGood: (count) =>
      count === 1 ? '此人无法再通过链接加入，也没有人能添加此人' : '他们无法再通过链接加入，也没有人能添加他们',
    linkStays: (masked) => text`邀请链接${masked}仍然有效，因此其他人仍可加入`,
    noLink: '群组没有邀请链接，因此其他人无法加入',
  },
  empty: '此群组没有成员，因此没有可移除的人。请选择其他群组，或关闭此表单。',
  notMembers: (masks) => text`${masks.join('、')}不是此群组的成员。请从群组成员中选择。`,
};

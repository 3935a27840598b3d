import type { remove as english } from '../../en/operations/remove';
import { madeBy } from '../foresight';
import { group } from '../group';
import { number } from '../number';
import { phrase, text } from '../phrase';

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
    removesAll: (total) =>
      total === 1 ? '移除唯一的成员，群组中将不再有成员' : `移除全部 ${group.members(total)}，群组中将不再有成员`,
    forGood: (count) =>
      count === 1 ? '此人无法再通过链接加入，也没有人能添加此人' : '他们无法再通过链接加入，也没有人能添加他们',
    forWhomever: '被移除的人无法再通过链接加入，也没有人能添加他们',
    linkStays: (masked, made) => phrase`邀请链接${masked}${madeBy(made)}仍然有效，因此其他人仍可加入`,
    placesOpen: (masked, made, max) =>
      phrase`群组现已满员，共 ${group.members(max)}：邀请链接${masked}${madeBy(made)}仍然有效，任何拥有它的人都可以占用空出的名额`,
    noLink: '群组没有邀请链接，因此其他人无法加入',
  },
  alsoLink: '同时删除邀请链接，使任何人都无法再通过它加入',
  empty: '此群组没有成员，因此没有可移除的人。请选择其他群组，或关闭此表单。',
  notMembers: (masks) => text`${masks.join('、')}不是此群组的成员。请从群组成员中选择。`,
};

import type { members as english } from '../../en/operations/members';
import { code } from '../../phrase';
import { card } from '../card';
import { group } from '../group';
import { phrase } from '../phrase';

export const members: typeof english = {
  title: '成员',
  summary: '列出群组的成员，其号码已部分隐藏。',
  submit: '列出成员',
  columns: { number: '号码' },
  count: (count) => phrase`${group.members(count)}。`,
  none: phrase`此群组目前没有成员，也没有可用于加入的邀请链接。请输入${code('/chatgroup link create')}创建一个。`,
  noneWithLink: phrase`此群组目前没有成员。请将邀请链接发给需要加入的人：“${card.buttons.showLink}”可显示该链接。`,
};

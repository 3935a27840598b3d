import type { show as english } from '../../en/operations/show';
import { code } from '../../phrase';
import { card } from '../card';
import { phrase } from '../phrase';

export const show: typeof english = {
  title: '显示群组',
  summary: '显示某个群组的所有已知信息及其最近的申请。',
  submit: '显示群组',
  lastRequests: phrase`最近的申请：`,
  noRequests: phrase`这里尚无人申请更改此群组。请输入${code('/chatgroup')}选择操作。`,
  noLink: phrase`此群组没有邀请链接，因此任何人都无法加入。请输入${code('/chatgroup link create')}创建一个。`,
  noMembers: phrase`此群组目前没有成员。请将邀请链接发给需要加入的人：“${card.buttons.showLink}”可显示该链接。`,
};

import type { history as english } from '../../en/operations/history';
import { code } from '../../phrase';
import { number } from '../number';
import { phrase } from '../phrase';

export const history: typeof english = {
  title: '历史记录',
  summary: '列出此频道过去的申请，可针对某个群组或所有群组。',
  submit: '显示历史记录',
  count: (count) => phrase`共 ${number(count)} 个申请，最新的在前。`,
  none: phrase`此频道尚无任何申请。请输入${code('/chatgroup')}查看可以进行的操作。`,
  noneOfGroup: phrase`此频道尚无人申请更改此群组。只输入${code('/chatgroup history')}可查看所有群组的申请。`,
};

import type { history as english } from '../../en/operations/history';
import { code, person } from '../../phrase';
import { number } from '../number';
import { phrase } from '../phrase';
import { time } from '../time';

export const history: typeof english = {
  title: '历史记录',
  summary: '列出此频道过去的申请：全部、某个人的、某个群组的，或某个时间以来的。',
  submit: '显示历史记录',
  count: (count) => phrase`共 ${number(count)} 个申请，最新的在前。`,
  more: (counted, most) =>
    phrase`超过 ${number(counted)} 个申请，最新的在前。页面中显示最新的 ${number(counted)} 个；CSV 最多包含 ${number(most)} 个。`,
  by: (requesterId) => phrase`仅显示${person(requesterId)}的申请。`,
  since: (at) => phrase`仅显示${time(at)}以来的申请。`,
  none: phrase`此频道尚无任何申请。请输入${code('/chatgroup')}查看可以进行的操作。`,
  noneOfGroup: phrase`此频道尚无人申请更改此群组。只输入${code('/chatgroup history')}可查看所有群组的申请。`,
  noneSo: phrase`此频道没有符合条件的申请。只输入${code('/chatgroup history')}可查看所有申请。`,
  notFound: (reference) =>
    phrase`此频道没有 ID 或 RequestId 为${code(reference)}的申请。请从卡片复制 ID，或从消息列复制 RequestId；只输入${code('/chatgroup history')}可查看所有申请。`,
};

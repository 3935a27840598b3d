import type { requests as english } from '../../en/operations/requests';
import { code } from '../../phrase';
import { number } from '../number';
import { phrase } from '../phrase';

export const requests: typeof english = {
  title: '待确认的申请',
  summary: '列出此频道中等待确认的申请。',
  submit: '列出申请',
  count: (count) => phrase`有 ${number(count)} 个申请等待确认。`,
  none: phrase`此频道没有等待确认的申请。请输入${code('/chatgroup history')}查看过去的申请。`,
};

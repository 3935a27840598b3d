import type { sheets as english } from '../en/sheets';
import { number } from './number';

export const sheets: typeof english = {
  send: '把 CSV 发给我',
  title: (answer) => `${answer}（CSV）`,
  rows: (count) => `共 ${number(count)} 行。`,
  cut: (most) => `文件中只有最新的 ${number(most)} 行：如需其他内容，请缩小筛选范围。`,
  masked: '电话号码已部分隐藏。',
  full: '文件含有客户的完整电话号码。请妥善保管。',
  sent: 'CSV 已发送到您与 Groupkeeper 的私信中。',
};

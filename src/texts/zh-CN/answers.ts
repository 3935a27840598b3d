import type { answers as english } from '../en/answers';
import { number } from './number';
import { phrase, text } from './phrase';

export const answers: typeof english = {
  page: (index, pages) => `第 ${number(index)} 页，共 ${number(pages)} 页`,
  rows: (count) => `${number(count)} 行`,
  emptyCell: '–',
  cell: (column, value) => `${column}：${value}`,
  previous: '上一页',
  next: '下一页',
  share: '分享到频道',
  sharedBy: (who) => phrase`由${who}分享`,
  onlyYou: '仅您可见。',
  shortened: (shown, total) => `共 ${number(total)} 行，仅显示 ${number(shown)} 行：其余内容放不下。`,

  linkTitle: '邀请链接',
  link: (subject) => text`${subject}的邀请链接`,
  linkWarning: '任何拥有此链接的人都可以加入群组。此处仅您可见，粘贴时请留意位置。',
  noLink: (subject) => text`${subject}目前没有邀请链接。请输入 /chatgroup link create 创建一个。`,
  numbersTitle: '成员',
  numbers: (subject, count) => text`${subject}的 ${number(count)} 位成员`,
  numbersWarning: '这些是客户的电话号码。此处仅您可见。',
  noNumbers: (subject) => text`${subject}目前没有成员。成员通过邀请链接加入。`,
};

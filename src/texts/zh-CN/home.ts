import type { home as english } from '../en/home';
import { bold, channel, code, person } from '../phrase';
import { number } from './number';
import { phrase, text } from './phrase';
import { time } from './time';

export const home: typeof english = {
  manage: '管理群组',
  setUp: '设置工作台',
  about: (heading, subject) => phrase`${bold(heading)}：${subject}`,
  lookAgain: '此页面已不是最新内容。现已更新：请重新查看。',
  noDesk: '您加入有工作台的频道后，此页面将显示在那里等待您处理的内容。',

  waiting: {
    title: '等待您处理',
    none: '没有等待您作出决定的申请。如有，将显示在这里及其频道中。',
    asked: (requesterId, channelId, at) =>
      phrase`${bold('申请人：')}${person(requesterId)}，频道：${channel(channelId)}，${time(at)}`,
    more: (count, command, channelId) =>
      phrase`还有${number(count)}个：请在${channel(channelId)}中输入${code(command)}。`,
  },
  own: {
    title: '您的申请',
    none: '您尚未提出申请。点击上方的按钮可查看能够执行的操作。',
    line: (heading, subject, state, channelId, at) =>
      phrase`${bold(heading)}：${subject}。${state}。申请频道：${channel(channelId)}，${time(at)}。`,
  },
  desks: {
    title: '您的工作台',
    line: (channelId, counts, waiting) => phrase`${channel(channelId)}：${counts}${waiting}。`,
    counts: (count, links, full, members, at) =>
      phrase`${number(count)}个群组，${number(links)}个有邀请链接，${number(full)}个已满，最多${number(members)}位成员，截至${time(at)}。`,
    counting: '正在统计群组……',
    uncounted: '目前无法统计群组。请稍后重新打开此页面。',
    pending: (count) => text`${number(count)}个申请等待处理`,
    pendingMany: (counted) => text`超过${number(counted)}个申请等待处理`,
    more: (count) => text`还有${number(count)}个工作台。`,
  },
  recent: {
    title: '最近的更改',
    none: '您的工作台尚无已结束的申请。',
    ended: (at) => phrase`结束时间：${time(at)}。`,
  },
};

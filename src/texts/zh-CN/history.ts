import type { history as english } from '../en/history';
import { bold, channel, link, person } from '../phrase';
import { number } from './number';
import { phrase, text } from './phrase';
import { time } from './time';

export const history: typeof english = {
  asked: ({ heading, subject, outcome }) => phrase`${bold(heading)}：${subject}。${outcome}`,
  by: (requesterId, at) => phrase`申请人：${person(requesterId)}，${time(at)}。`,
  outcome: (state) => `${state}。`,
  failed: (state, why) => `${state}：${why}`,
  decided: {
    byPolicy: '无需审批人。',
    confirmed: (who) => phrase`由${who}确认。`,
    denied: (who) => phrase`由${who}拒绝。`,
    withdrawn: (who) => phrase`由${who}撤回。`,
  },
  thread: (url) => phrase`${link(url, '打开消息列')}。`,
  trace: (camsRequestId) => `CAMS RequestId：${camsRequestId}，`,
  place: (channelId) => phrase`位于${channel(channelId)}。`,

  days: {
    title: '每日申请数',
    name: '申请数',
    inWords: (days, since) => {
      const said = days.map(({ label, value }) => `${label} ${number(value)} 个`).join('，');
      return since === undefined ? `每日申请数：${said}。` : text`自${since}起的每日申请数：${said}，其他日期 0 个。`;
    },
    more: (counted) => `今天的申请超过 ${number(counted)} 个。`,
    none: (days) => (days > 1 ? `最近 ${number(days)} 天没有申请。` : '今天没有申请。'),
  },

  sheet: {
    columns: {
      id: '申请',
      askedAt: (zone) => `申请时间（${zone}）`,
      requester: '申请人（Slack ID）',
      operation: '操作',
      subject: '群组',
      groupId: '群组 ID',
      input: '申请内容',
      outcome: '结果',
      deciders: '决定人（Slack ID）',
      endedAt: (zone) => `结束时间（${zone}）`,
      camsRequestId: 'CAMS 的 RequestId',
      link: '消息列',
    },
    policy: '无需审批人',
    field: (label, value) => `${label}：${value}`,
    fileName: 'Groupkeeper-历史记录',
  },
};

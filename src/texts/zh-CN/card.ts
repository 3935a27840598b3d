import type { card as english } from '../en/card';
import { bold, type Part, type Phrase } from '../phrase';
import { number } from './number';
import { phrase } from './phrase';
import { time } from './time';

const joined = (people: readonly Part[], last: string): Phrase =>
  people.reduce<Phrase>(
    (all, each, i) =>
      i === 0 ? [each] : i === people.length - 1 ? phrase`${all}${last}${each}` : phrase`${all}、${each}`,
    [],
  );

const approvers = (count: number): string => (count === 2 ? '须由两位审批人' : `须由 ${number(count)} 位审批人`);

export const card: typeof english = {
  anyOf: (people) => joined(people, '或'),
  allOf: (people) => joined(people, '和'),
  anApprover: '此工作台的审批人',
  more: (count) => `另外 ${number(count)} 人`,

  about: {
    waiting: (who, until) => phrase`在${who}确认之前，不会执行任何操作。将于${time(until)}过期。`,
    waitingForSeveral: (who, needed, until) =>
      phrase`在以下人员中有 ${needed} 人确认之前，不会执行任何操作：${who}。将于${time(until)}过期。`,
    several: {
      deletes: (needed) => `${approvers(needed)}确认：此申请会删除群组。`,
      removes: (needed, members) => `${approvers(needed)}确认：加上此申请，24 小时内共移除 ${number(members)} 位成员。`,
      policy: (needed) => `${approvers(needed)}确认：这是此工作台的要求。`,
    },
    lookAgain: (who, until) => phrase`群组已变化，因此没有执行任何操作。${who}需要重新查看。将于${time(until)}过期。`,
    approvedBy: (who) => phrase`${who}已确认。此群组没有其他申请在执行时，即会开始。`,
    approvedByPolicy: '无需审批人。此群组没有其他申请在执行时，即会开始。',
    deniedBy: (who) => phrase`${who}已拒绝。没有更改任何内容。`,
    denied: '没有更改任何内容。',
    withdrawn: '申请人已撤回。没有更改任何内容。',
    expired: '无人及时作出决定。没有更改任何内容。',
    expiredWaiting: '已确认，但未能及时开始。没有更改任何内容。',
    stale: '群组已不存在，或现已属于其他工作台。没有更改任何内容。',
    executing: '先再次读取群组，然后向 WhatsApp 请求一次。',
    settling: '正在读取群组，以查看实际结果。',
    unknown: (who) => phrase`读取群组未能得知结果。请查看群组，然后由${who}在此说明。`,
    saidBy: (who) => phrase`由${who}说明，未经读取核实。`,
  },

  asked: '申请人',
  confirmed: '确认人',
  willHappen: '将要执行',
  wasAsked: '申请内容',
  changes: '更改',
  groupChanged: '群组的变化',
  nothing: '空',
  fact: (label, value) => phrase`${bold(`${label}：`)}${value}`,
  difference: (label, before, after) => phrase`${bold(`${label}：`)}${before} → ${after}`,
  longDifference: (label, before, after) =>
    phrase`${bold(`${label}（更改前）：`)}${before}\n${bold(`${label}（更改后）：`)}${after}`,
  beforeNow: (label, before, now) => phrase`${bold(`${label}：`)}之前为${before}，现在为${now}`,
  votes: (votes, needed, who) => phrase`目前已有 ${votes} 人确认，共需 ${needed} 人：${who}`,
  done: '已完成的内容',
  missing: '未完成的内容',
  requestId: (id) => `申请 ${id}`,
  revision: (revision) => `版本 ${revision}`,

  summary: (heading, subject, state, requester, about) =>
    phrase`${heading}：${subject}。申请人：${requester}。${state}。${about}`,

  buttons: {
    deny: '拒绝',
    withdraw: '撤回',
    happened: '已发生',
    didNotHappen: '未发生',
    showLink: '显示链接',
    showNumbers: '显示完整号码',
    back: '暂不',
  },
};

import type { deskNews as english } from '../en/desk-news';
import { bold, channel, code, joinPhrases, type Phrase, person } from '../phrase';
import { phrase } from './phrase';
import { time } from './time';

const people = (ids: readonly string[]): Phrase =>
  joinPhrases(
    ids.map((id): Phrase => [person(id)]),
    '、',
  );

export const deskNews: typeof english = {
  headings: {
    bound: '此频道已成为工作台',
    changed: '工作台已更改',
    asked: '工作台有一项更改等待生效',
    asked_before: '工作台的一项更改',
    agreed: '更改已生效',
    in_force: '更改已生效',
    taken_back: '更改已收回',
    replaced: '更改已被取代',
    given_up: '此频道已不再是工作台',
  },
  bound: (by) => phrase`${by}已完成设置。现在可以从这里管理群组：请输入 /chatgroup。`,
  changed: (by) => phrase`${by}作了以下更改，现已生效。`,
  asked: (by) => phrase`${by}提出了以下更改。它会放宽限制，因此尚未生效。`,
  askedBefore: (by) => phrase`${by}提出了以下更改。`,
  until: (at) => phrase`将于${time(at)}生效，或在第二位管理员同意后立即生效。在此之前，任何管理员都可以收回。`,
  agreed: (by, askedBy) => phrase`${by}已同意${askedBy}提出的更改。`,
  inForce: (askedBy) => phrase`自公布起已满 24 小时。此更改由${askedBy}提出。`,
  takenBack: (by, askedBy) => phrase`${by}收回了${askedBy}提出的更改。工作台保持不变。`,
  replaced: (by, askedBy) => phrase`${by}重新保存了设置，因此${askedBy}提出的更改不再等待生效。`,
  givenUp: (by) => phrase`${by}已解绑此频道。未结束的申请都无法再确认。管理员可以用 /chatgroup setup 重新设置。`,
  ended: {
    waiting: '正在等待生效。',
    in_force: '此更改现已生效。',
    taken_back: '此更改已收回。',
    replaced: '此更改已被另一项设置取代。',
    dropped: '此更改已作废。',
  },
  states: {
    waiting: '正在等待生效',
    in_force: '已生效',
    taken_back: '已收回',
    replaced: '已被另一项更改取代',
    dropped: '已作废',
  },
  notAnnounced: {
    heading: '您提出的更改已作废',
    dropped: (channelId) => phrase`您提出的更改无法在${channel(channelId)}中公布，因此不会生效：`,
    next: {
      invite: 'Groupkeeper 不在该频道中。请用 /invite 邀请它加入，然后用 /chatgroup setup 重新提出。',
      archived: '该频道已归档。请先恢复该频道，然后用 /chatgroup setup 重新提出。',
      restricted: 'Groupkeeper 不能在该频道发消息。请联系工作区管理员允许其发消息，然后用 /chatgroup setup 重新提出。',
      other: (reason) =>
        phrase`Slack 拒绝了，返回的原因是${code(reason)}。请告诉 Groupkeeper 的管理员，然后用 /chatgroup setup 重新提出。`,
    },
  },
  agree: '同意',
  takeBack: '收回',

  parts: {
    custSpaceId: 'CAMS 通道 ID',
    businessNumber: '业务号码',
    approvers: '审批人',
    twoApprovers: '两位审批人确认（删除群组，或移除四位及以上成员）',
    selfConfirmation: '确认自己的申请',
    expiresAfter: '申请有效期',
    secrets: '可查看链接和完整号码的人',
    language: '频道的语言',
    subjectPrefix: '群组名称前缀',
  },
  line: (label, value) => phrase`${bold(`${label}：`)}${value}`,
  change: (label, before, after) => phrase`${bold(`${label}：`)}${before} → ${after}`,
  people,
  two: { on: '需要', off: '不需要' },
  own: { off: '不允许', on: (reason) => `允许，原因：${reason}` },
  secrets: { requester_and_approvers: '申请人和审批人', approvers: '仅限审批人' },
  languages: { en: 'English', id: 'Bahasa Indonesia', 'zh-CN': '简体中文' },
  noPrefix: '无',
};

import type { setup as english } from '../en/setup';
import { bold, channel, type Phrase, person } from '../phrase';
import { deskNews } from './desk-news';
import { number } from './number';
import { phrase } from './phrase';
import { time } from './time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const duration = (ms: number): string => {
  if (ms >= 2 * DAY && ms % DAY === 0) return `${number(ms / DAY)} 天`;
  return ms >= HOUR && ms % HOUR === 0 ? `${number(ms / HOUR)} 小时` : `${number(Math.round(ms / MINUTE))} 分钟`;
};

const whoCan = (admins: readonly string[]): Phrase =>
  admins.length === 0 ? ['此工作区的管理员'] : phrase`${deskNews.people(admins)}或此工作区的管理员`;

export const setup: typeof english = {
  title: '设置工作台',
  submit: '保存',
  summary: '将此频道设为工作台，或更改其工作台的设置。供管理员使用。',
  whoCan,
  duration,
  notAdmin: (admins) => phrase`只有管理员可以设置工作台，因此没有更改任何内容。请联系${whoCan(admins)}。`,
  loading: '正在读取工作台…',

  pick: {
    label: '频道',
    hint: '要设为工作台的频道。Groupkeeper 须在该频道中：请在那里输入 /invite @Groupkeeper。',
  },
  intro: {
    none: (channelId) => phrase`${channel(channelId)}将成为工作台：可以从该频道管理群组。`,
    bound: (channelId) => phrase`以下是${channel(channelId)}的工作台目前的设置。`,
    rules:
      '收紧限制或与限制无关的更改立即生效。放宽限制的更改须等待：频道收到通知 24 小时后，或第二位管理员同意后生效。',
    waiting: (by, at) =>
      phrase`${person(by)}提出的更改正在等待生效（${time(at)}）。${bold('保存此表单将取代该更改。')}`,
  },
  fields: {
    custSpaceId: {
      label: 'CAMS 通道 ID（CustSpaceId）',
      hint: '以 cams- 或 C 开头，可在 CAMS 控制台中查看。',
    },
    businessNumber: {
      label: 'WhatsApp 业务号码',
      hint: '含国家/地区代码，例如 +62 811 0000 0001。频道中只显示最后四位数字。',
    },
    approvers: { label: '审批人', hint: '由他们确认无法撤销的操作。至少选择一个人或一个用户组。' },
    userGroups: {
      label: '审批人的用户组',
      hint: '请注意：可以在 Slack 中编辑用户组的人，也就能决定由谁审批。',
      placeholder: '输入名称中的几个字',
    },
    twoApprovers: {
      label: '两位审批人',
      option: '删除群组，或移除四位及以上成员，须由两位审批人确认',
      hint: '成员数按同一群组在 24 小时内移除的人数计算。',
    },
    selfConfirmation: {
      label: '自己的申请',
      option: '审批人可以确认自己的申请',
    },
    selfReason: { label: '允许审批人确认自己申请的原因', hint: '勾选后须填写。频道会看到此内容。' },
    expiresAfter: { label: '无人决定时，申请的有效期' },
    secrets: {
      label: '谁可以查看邀请链接和完整号码',
      options: deskNews.secrets,
    },
    language: { label: '频道的语言' },
    subjectPrefix: {
      label: '群组名称前缀',
      hint: '尚不属于任何工作台的群组，如果名称以此前缀开头，会推荐给此工作台。',
    },
  },
  problems: {
    required: '请填写此项。',
    custSpaceId: '请按 CAMS 控制台中的显示填写 ID，不含空格。',
    businessNumber: '请填写含国家/地区代码的号码，例如 +62 811 0000 0001。',
    noApprovers: '请在此处或通过用户组至少选择一位审批人。',
    manyApprovers: (most) => `请最多选择 ${number(most)} 个（含用户组）。`,
    notApprovers: (names) => `访客、其他组织的人员、应用和已停用的账户不能担任审批人。请移除：${names.join('、')}。`,
    noUserGroup: '其中一个用户组已不存在。请重新选择。',
    nobody: '这些用户组中没有人可以审批。请选择其他用户组，或在上方选择人员。',
    onlyOne: '只有一个人可以审批，因此永远无法由两位审批人确认。请增加审批人，或取消勾选此项。',
    reason: '请说明原因，不要超过 500 个字符：频道会看到此内容。',
    prefix: '前缀请不要超过 50 个字符。',
    choice: '请从中选择一项。',
    camsSlow: 'Alibaba Cloud 目前响应过慢。请稍后重新保存。',
    cams: (sentence, next) => `${sentence}${next}`,
  },

  done: {
    works: (groups) =>
      `AccessKey 在此有效：列出了 ${number(groups)} 个群组。此号码能否拥有群组，要到首次创建时才能得知。`,
    untested: (sentence) => `已保存的内容已生效，但 CAMS 目前没有正常响应：${sentence}`,
    isNew: (channelId) => phrase`${channel(channelId)}已成为工作台。`,
    changed: '可以立即生效的更改已生效。频道会收到通知。',
    waiting: (channelId) =>
      phrase`放宽限制的更改将在${channel(channelId)}中公布。公布 24 小时后，或第二位管理员在那里点击“${deskNews.agree}”后生效。`,
    dropped: '等待生效的更改已收回。',
    same: '没有更改任何内容：一切保持原样。',
    stale: '在您的表单打开期间，有人更改了此工作台，因此没有保存任何内容。请关闭后重新打开表单。',
  },

  unbind: {
    button: '解绑此频道',
    title: '要解绑此频道吗？',
    text: '此频道将立即不再是工作台，未结束的申请都无法再确认。群组和审计保持不变。',
    confirm: '解绑',
    deny: '保留',
    done: (channelId) => phrase`${channel(channelId)}已不再是工作台。频道会收到通知。`,
    stale: '此频道已不再是工作台，或在此期间被更改。请关闭后重新打开表单。',
  },

  answers: {
    agreed: phrase`您已同意。更改已生效。`,
    takenBack: phrase`您已收回更改。工作台保持不变。`,
    ownChange: phrase`此更改由您自己提出，因此须由另一位管理员同意。公布 24 小时后会自动生效。`,
    tooLate: (state, by) =>
      by === undefined
        ? phrase`已无法处理：此更改${state}。您的点击没有更改任何内容。`
        : phrase`已无法处理：此更改${state}（${person(by)}）。您的点击没有更改任何内容。`,
    unknown: phrase`无法识别此更改，因此没有执行任何操作。`,
  },
};

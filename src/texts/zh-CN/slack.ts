import type { slack as english } from '../en/slack';
import { channel, code } from '../phrase';
import { phrase } from './phrase';

export const slack: typeof english = {
  title: 'Groupkeeper',
  noDesk: (channelId, whoCan) =>
    phrase`${channel(channelId)}没有工作台，因此无法从这里操作。请使用有工作台的频道，或请${whoCan}在此输入${code('/chatgroup setup')}。`,
  noChannelDesk: (whoCan) =>
    phrase`Groupkeeper 在有工作台的频道中使用，而这里没有。请使用这样的频道，或请${whoCan}在某个频道中输入${code('/chatgroup setup')}。`,
  notInvited: (channelId) =>
    phrase`Groupkeeper 不在${channel(channelId)}中，因此无法在那里发消息。请在该频道中输入${code('/invite @Groupkeeper')}，然后重试。`,
  shared: (channelId) =>
    phrase`${channel(channelId)}与其他组织共享，因此无法从那里管理群组。请使用您自己工作区的频道。`,
  archived: (channelId) => phrase`${channel(channelId)}已归档。请使用其他有工作台的频道。`,
  notMember: (channelId) => phrase`只有${channel(channelId)}的成员可以这样做。请加入该频道，然后重试。`,
  noDeskForYou: phrase`没有您和 Groupkeeper 都已加入且有工作台的频道。请加入一个这样的频道，或在那里用${code('/invite @Groupkeeper')}邀请 Groupkeeper，然后重试。`,

  formGone: phrase`此表单已失效。请关闭后重新开始。`,
  notYourForm: phrase`此表单属于他人。请关闭后打开您自己的表单。`,
  oldButton: phrase`此按钮已失效。请重新运行命令。`,
  unknownAction: phrase`Groupkeeper 已无法识别此按钮。请重新运行命令。`,
  unknownView: phrase`Groupkeeper 已无法识别此表单。请关闭后重新运行命令。`,
  unknownShortcut: phrase`Groupkeeper 已无法识别此快捷方式。请改为输入命令。`,

  groupUnread: '仍在读取群组。请稍后重试。',
  groupTooSlow: 'Alibaba Cloud 目前响应过慢。请稍后重新提交。',
  groupGone: '此群组已不存在。请选择其他群组。',
  notAccepted: '无法接受此内容。请检查。',
  elsewhere: (label, problem) => `${label}：${problem}`,

  nothingToReveal: phrase`没有可显示的内容：群组不存在，或尚未创建完成。`,
};

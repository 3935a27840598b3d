import type { notes as english } from '../en/notes';
import { channel, code, type Part } from '../phrase';
import { card } from './card';
import { phrase } from './phrase';
import { time } from './time';

export const notes: typeof english = {
  repeated: '（重复发送）',
  vote: (by, votes, needed) => phrase`${by}已确认：${votes}/${needed}。还需要另一位审批人确认。`,
  confirmed: (by) => phrase`${by}已确认。现在开始执行。`,
  selfConfirmed: '由申请人自己确认，此工作台允许这样做。',
  denied: (requester, by) => phrase`${requester}：${by}已拒绝。没有更改任何内容。`,
  withdrawn: (by) => phrase`${by}已撤回。没有更改任何内容。`,
  expired: {
    pending: (requester) => phrase`${requester}：无人及时作出决定，因此已过期。没有更改任何内容。您可以重新申请。`,
    approved: (requester) =>
      phrase`${requester}：已确认，但未能及时开始，因此已过期。没有更改任何内容。您可以重新申请。`,
  },
  stale: (requester) => phrase`${requester}：群组已不存在，或现已属于其他工作台。没有更改任何内容。`,
  changed: (who) => phrase`群组在执行之前发生了变化，因此没有执行任何操作。${who}：请重新查看卡片，再次作出决定。`,
  stronger: '现在的影响超出了当初的申请，因此需要审批人确认。',
  waiting: '此群组的另一个申请尚未结束。之后将自动开始此申请。',
  trouble: (until) => phrase`尚未开始。将持续重试至${time(until)}。`,
  accepted: (camsRequestId) => phrase`CAMS 已受理（RequestId ${code(camsRequestId)}）。现在读取群组，以查看实际结果。`,
  checking: {
    reply_lost: 'CAMS 的响应丢失，因此不会再次发送。现在读取群组，以查看是否已执行。',
    restarted: 'Groupkeeper 中途重启，因此不会再次发送。现在读取群组，以查看是否已执行。',
  },
  said: {
    happened: (by) => phrase`${by}说明已发生。未经读取核实。`,
    didNotHappen: (by) => phrase`${by}说明未发生。未经读取核实。`,
  },
  ended: (requester, sentence) => phrase`${requester}：${sentence}`,
  endedUnknown: (requester, who) =>
    phrase`${requester}：读取群组未能得知是否已执行。请在 WhatsApp 或 CAMS 控制台中查看群组，然后由${who}在卡片上点击“${card.buttons.happened}”或“${card.buttons.didNotHappen}”。`,
  trace: (camsRequestId) => phrase`CAMS RequestId：${code(camsRequestId)}`,

  undeliverable: {
    neverShown: (heading, subject, channelId) =>
      phrase`您的申请“${heading}：${subject}”无法发布到${place(channelId)}，因此没有执行。没有更改任何内容。`,
    noLonger: (heading, subject, channelId, state) =>
      phrase`您的申请“${heading}：${subject}”的进展无法发布到${place(channelId)}。目前状态：${state}。`,
    next: {
      invite: '请用 /invite 邀请应用加入频道，然后您可以重新申请。',
      archived: '该频道已归档。请在其他频道申请，或先恢复该频道。',
      restricted: '应用不能在该频道发消息。请联系工作区管理员允许其发消息。',
      expired: '未能及时连接 Slack。您可以重新申请。',
      other: (reason) => phrase`返回的原因是${code(reason)}。请告诉 Groupkeeper 的管理员。`,
    },
  },
};

const place = (channelId: string | undefined): Part => (channelId === undefined ? '其频道' : channel(channelId));

import type { decisions as english } from '../en/decisions';
import { bold, person } from '../phrase';
import { phrase } from './phrase';

export const decisions: typeof english = {
  done: {
    confirm: phrase`您已确认。后续进展会发布在消息列中。`,
    deny: phrase`您已拒绝。没有更改任何内容。`,
    withdraw: phrase`您已撤回。没有更改任何内容。`,
    happened: phrase`已记录为已发生，并注明由您说明。`,
    did_not_happen: phrase`已记录为未发生，并注明由您说明。`,
  },
  voted: (votes, needed) => phrase`您的确认已计入：${votes}/${needed}。还需要另一位审批人确认。`,
  votedBefore: (votes, needed) => phrase`您此前已确认：${votes}/${needed}。还需要另一位审批人确认。`,
  oldCard: phrase`此卡片展示之后群组发生了变化，因此此按钮没有起作用。请阅读新的卡片并在那里作出决定。`,
  unknownButton: phrase`无法识别此按钮，因此没有起作用。请使用频道中该申请的卡片。`,
  tooLate: (state, by) =>
    by === undefined
      ? phrase`未生效：此申请的状态已是${bold(state)}。您的点击没有更改任何内容。`
      : phrase`未生效：${person(by)}已先行处理，此申请的状态为${bold(state)}。您的点击没有更改任何内容。`,
};

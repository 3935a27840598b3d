import type { refusals as english } from '../en/refusals';

export const refusals: typeof english = {
  guest: '访客不能使用 Groupkeeper。请联系此工作区的正式成员。',
  external: '其他组织的人员不能在此使用 Groupkeeper。',
  bot: '应用不能使用 Groupkeeper。',
  deactivated: '此账户已停用。',
  not_approver: '只有此工作台的审批人可以作出决定。没有更改任何内容。',
  own_request: '这是您自己的申请，因此须由另一位审批人决定。',
  not_requester: '只有申请人可以撤回此申请。',
  secret_not_yours: '只有申请人和此工作台的审批人可以查看。',
  secret_for_approvers: '只有此工作台的审批人可以查看。',
  no_desk: '此频道已没有工作台，因此无法在此作出决定。请联系管理员。',
};

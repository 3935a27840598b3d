import type { ownership as english } from '../en/ownership';
import { channel, code } from '../phrase';
import { number } from './number';
import { phrase, text } from './phrase';

export const ownership: typeof english = {
  title: '此工作台的群组',
  submit: '保存',
  summary: '把号码下的群组交给此工作台，或把它的群组交给其他工作台。仅限管理员。',
  loading: '正在读取群组…',
  notHere: phrase`请在有工作台的频道中输入：此处涉及的是该工作台的群组。`,
  noDesk: (channelId) => phrase`${channel(channelId)}没有工作台，因此不能拥有群组。`,
  onlyDesk: (channelId) => phrase`${channel(channelId)}是该业务号码唯一的工作台，因此所有群组都属于它。`,
  intro: (channelId, own) =>
    phrase`${channel(channelId)}有 ${number(own)} 个群组。其他工作台拥有同一号码的群组；每个工作台只能看到自己的群组。`,
  shared: phrase`其他工作台拥有同一号码的群组，因此此工作台起初没有群组。请在该频道输入${code('/chatgroup setup groups')}，把群组交给它。`,
  firstDesk: (channelId) => phrase`${channel(channelId)}是最早的工作台，因此尚未交给任何工作台的群组都属于它。`,
  rules: '此处的更改立即生效，并会告知所有相关工作台的频道。',
  fields: {
    take: {
      label: '交给此工作台',
      hint: '尚未交给任何工作台的群组。名称以此工作台的前缀开头的群组已经选好。',
      placeholder: '输入名称中的几个字词',
    },
    give: {
      label: '从此工作台移走',
      hint: '此处等待处理所列群组的申请将终止，不产生任何效果。',
      placeholder: '输入名称中的几个字词',
    },
    to: { label: '移走的群组交给谁', nobody: '无：在管理员交出之前，任何工作台都看不到' },
  },
  problems: {
    nothing: '请选择要交给或移走的群组。',
    slow: 'Alibaba Cloud 目前响应太慢。请稍后再次保存。',
    gone: '其中一个群组已不存在。请重新选择。',
    choice: '请选择其中一项。',
  },
  done: (gained, lost) =>
    phrase`已完成。交给此工作台的群组：${number(gained)}；移走的群组：${number(lost)}。已告知相关频道。`,
  stale: '在此期间有人交出或移走了其中一个群组，因此没有更改任何内容。请关闭此窗口，然后重新打开表单。',
  news: {
    headings: {
      groups_gained: '此工作台的群组增加了',
      groups_lost: '此工作台的群组减少了',
      groups_all: '此工作台拥有该号码的所有群组',
    },
    gained: (by) => phrase`${by}把以下群组交给了此工作台：`,
    gainedFrom: (by, _count, from) => phrase`${by}把${from}的以下群组交给了此工作台：`,
    lost: (by) => phrase`${by}从此工作台移走了以下群组，现在它们不属于任何工作台：`,
    lostTo: (by, _count, to) => phrase`${by}把此工作台的以下群组交给了${to}：`,
    requests: () => '此处等待处理这些群组的申请将终止，不产生任何效果。',
    all: '它现在是该业务号码唯一的工作台。原本属于其他工作台或不属于任何工作台的群组都归它所有。',
    more: (count) => text`以及另外 ${number(count)} 个`,
  },
};

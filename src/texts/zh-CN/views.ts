import type { views as english } from '../en/views';
import { link } from '../phrase';
import { number } from './number';
import { phrase, text } from './phrase';
import { time } from './time';

const askAnyway = '仍然申请';

export const views: typeof english = {
  cancel: '取消',
  close: '关闭',
  loading: '正在读取群组…',
  working: '正在处理…',
  groupLabel: '群组',
  subjectMissing: '（无名称）',
  nothingToTick: '没有可选择的内容。请选择其他群组，或关闭此表单。',
  option: (memberCount, max, status) =>
    memberCount === undefined ? status : `${number(memberCount)}/${number(max)} 位成员 · ${status}`,
  continue: '继续',
  after: {
    destructive: '在此工作台的审批人确认之前，不会执行任何操作。',
    change: '提交申请后立即开始；频道中可以看到。',
  },

  menu: {
    title: '管理群组',
    intro: '您想做什么？',
    desk: '频道',
    reads: '查看',
    changes: '更改',
    dangerous: '需要审批人',
    readsHint: '答复仅您可见。',
    changesHint: '发布到频道并立即执行。',
    dangerousHint: '发布到频道；在审批人确认之前不会执行任何操作。',
    nothing: '这里目前没有您可以使用的内容。请联系此工作区的管理员设置 Groupkeeper。',
  },

  askedBefore: {
    title: '刚刚已申请',
    submit: askAnyway,
    said: (at) => phrase`您已提交过完全相同的申请：${time(at)}。没有重复提交。`,
    see: (url) => phrase`${link(url, '查看之前的申请')}`,
    state: (state) => `目前状态：${state}。`,
    next: `如果您确实需要申请两次，请点击“${askAnyway}”。`,
  },

  help: {
    title: 'Groupkeeper：您可以输入的命令',
    intro: (command) => text`只输入${command}即可打开菜单：所有操作也都可以从那里进行。`,
    help: '显示此帮助。',
    menu: '打开菜单。',
    youMayAll: '您可以执行此处列出的所有操作。',
    youMaySome: '除另有注明外，您可以执行此处列出的操作。',
    youMayNot: (why) => `您不能使用：${why}`,
  },
};

import type { welcome as english } from '../en/welcome';
import { code } from '../phrase';
import { phrase } from './phrase';

const open = '打开菜单';

export const welcome: typeof english = {
  ready: '此频道现在可以管理 WhatsApp 群组了。',
  how: (command) => phrase`请点击“${open}”，或输入${code(command)}：查看群组、创建和更改群组、创建邀请链接、移除成员。`,
  safe: '这里的所有人都能看到申请的内容，无法撤销的操作须等待审批人确认。',
  notReady: 'Groupkeeper 已在此频道中，但此频道尚未设置为管理 WhatsApp 群组。',
  setUp: (whoCan, command) => phrase`如需设置，请${whoCan}在此输入${code(`${command} setup`)}。`,
  open,
};

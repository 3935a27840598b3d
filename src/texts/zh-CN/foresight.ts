import type * as english from '../en/foresight';
import { code, type Phrase, person } from '../phrase';
import { files } from './files';
import { number } from './number';
import { phrase, text } from './phrase';
import { time } from './time';

export const finality: typeof english.finality = {
  never: '此操作无法撤销。',
  undo: '可在 30 分钟内撤销。',
  link_dies: '可以再创建新链接，但旧链接永久失效。',
  link_made: '可以再删除此链接。在此之前加入的人仍留在群组中。',
  group_made: '可以再删除此群组，但须另行申请。',
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ago = (age: number): string => {
  if (age < HOUR) return '不到 1 小时前';
  return age < DAY ? `${Math.floor(age / HOUR)} 小时前` : `${number(Math.floor(age / DAY))} 天前`;
};

/** Who made something and how long ago, behind its name. */
export const madeBy = (origin: english.Made): Phrase =>
  origin === undefined ? [] : phrase`（由${person(origin.by)}于${ago(origin.age)}创建）`;

export const undo: typeof english.undo = {
  button: '撤销',
  title: '撤销',
  until: (at) => phrase`可撤销至${time(at)}。`,
  about: '这将另行申请恢复之前的内容。请查看后提交。',
  tooLate: (at) => phrase`撤销期限已过（截至${time(at)}）。您仍可输入${code('/chatgroup')}手动更改。`,
  notDone: phrase`此申请没有成功，因此没有可撤销的内容。`,
  nothing: '其中没有可恢复的内容，因此无需申请。',
};

export const together: typeof english.together = {
  label: '同时申请',
  hint: '这是单独的申请，有自己的卡片，由审批人单独确认。',
  refused: (title, refusal) => phrase`您填写的内容已申请。您另外勾选的内容（${title}）没有申请：${refusal}`,
};

export const qr: typeof english.qr = {
  button: '把二维码发给我',
  title: (subject) => text`${subject}的二维码`,
  say: (subject) => text`这是${subject}目前的邀请链接的二维码。在链接被删除或更换之前，任何扫描它的人都可以加入群组。`,
  alt: (subject) => text`指向 WhatsApp 群组${subject}的二维码`,
  sent: phrase`二维码已通过私信发送给您。Slack 会一直保留此文件，直到有人将其删除：文件下方有“${files.delete}”按钮。`,
};

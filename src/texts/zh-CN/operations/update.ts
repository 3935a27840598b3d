import type { update as english } from '../../en/operations/update';
import { text } from '../phrase';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : text`${words.slice(0, -1).join('、')}和${words.at(-1) ?? ''}`;

export const update: typeof english = {
  title: '更新群组',
  summary: '更改群组的名称、描述或图片。',
  submit: '更新群组',
  heading: () => '更新群组',
  confirm: () => '确认更新',
  succeeded: '群组已更新。',
  failed: '群组未更新。',
  partial: '群组已部分更新。',
  consequences: {
    willSee: '群组中的所有人都会在 WhatsApp 中看到您在此更改的内容',
    seen: (what) => text`群组中的所有人都会在 WhatsApp 中看到新的${listed(what)}`,
    pictureRules: 'WhatsApp 只接受正方形 JPEG 图片，至少 192 × 192 像素，最大 5 MB',
    pictureLost: '现有图片将被替换，且无法从这里恢复',
  },
  parts: { subject: '名称', description: '描述', picture: '图片' },
  undo: {
    pictureLost: '图片也已更改。CAMS 不提供旧图片，因此撤销无法恢复它。',
    changedSince: (labels) => text`${listed(labels)}：此后有人更改过，因此保持现状。`,
    gone: '群组已恢复为之前的内容。',
  },
  nothingChanged: '没有任何更改。请更改名称、描述或图片，或关闭此表单。',
  pictureStays: '图片可以替换，但不能移除。请在此保留其地址，或填写另一张图片的地址。',
};

import type { update as english } from '../../en/operations/update';

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
    seen: '成员会在 WhatsApp 中看到此更改',
    pictureRules: 'WhatsApp 只接受正方形 JPEG 图片，至少 192 × 192 像素，最大 5 MB',
    pictureLost: '现有图片将被替换，且无法从这里恢复',
  },
  nothingChanged: '没有任何更改。请更改名称、描述或图片，或关闭此表单。',
  pictureStays: '图片可以替换，但不能移除。请在此保留其地址，或填写另一张图片的地址。',
};

import type { files as english } from '../en/files';

const remove = '删除文件';

export const files: typeof english = {
  kept: `只有您收到此文件。Slack 会一直保留它，直到有人将其删除：保存后请点击“${remove}”。`,
  delete: remove,
  deleted: '文件已删除。',
  notYours: '只有此文件的接收人可以删除它。没有删除任何内容。',
};

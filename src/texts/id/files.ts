import type { files as english } from '../en/files';

const remove = 'Hapus file';

export const files: typeof english = {
  kept: `Hanya Anda yang memiliki file ini. Slack menyimpannya sampai ada yang menghapusnya: tekan “${remove}” setelah Anda menyimpannya sendiri.`,
  delete: remove,
  deleted: 'File telah dihapus.',
  notYours: 'Hanya orang yang dikirimi file ini yang dapat menghapusnya. Tidak ada yang dihapus.',
};

/** Files that one person is sent. */
export const files = {
  kept: 'Only you have this file. Slack keeps it until somebody deletes it: press “Delete file” when you have saved it.',
  delete: 'Delete file',
  deleted: 'The file was deleted.',
  notYours: 'Only the person whom this file was sent to can delete it. Nothing was deleted.',
};

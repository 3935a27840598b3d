export const deleteGroup = {
  title: 'Delete a group',
  summary: 'Delete a group for ever. All members are removed.',
  submit: 'Ask to delete',
  heading: (): string => 'Delete a group',
  confirm: (): string => 'Confirm deletion',
  succeeded: 'The group was deleted.',
  failed: 'The group was not deleted.',
  partial: 'The group was deleted in part.',
  consequences: {
    removes: (count: number): string =>
      ({ 0: 'The group has no members', 1: 'The only member is removed' })[count] ?? `All ${count} members are removed`,
    linkDies: (masked: string): string => `The invite link ${masked} stops working`,
    forEver: 'This cannot be undone',
  },
};

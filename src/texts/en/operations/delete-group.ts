import { group } from '../group';

export const deleteGroup = {
  title: 'Delete group',
  summary: 'Delete a group for good. All its members are removed.',
  submit: 'Ask to delete group',
  heading: (): string => 'Delete group',
  confirm: (): string => 'Confirm deletion',
  succeeded: 'The group was deleted.',
  failed: 'The group was not deleted.',
  partial: 'The group was deleted in part.',
  consequences: {
    forGood: 'Deletes the group for good: this cannot be undone',
    membersOut: (count: number): string =>
      count === 1 ? 'Its 1 member is removed' : `Its ${group.members(count)} are removed`,
    noMembers: 'The group has no members',
    dies: (masked: string): string => `The link ${masked} stops working, wherever it was printed or posted`,
  },
  underWay: 'This group is being deleted already.',
};

import { type Phrase, phrase } from '../../phrase';
import { type Made, madeBy } from '../foresight';

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
    forGood: 'Deletes the group for good',
    membersOut: (count: number): string =>
      count === 1 ? 'Its only member loses the group' : `All its ${count} members lose the group`,
    noMembers: 'Nobody loses it: the group has no members',
    dies: (masked: string, made: Made): Phrase =>
      phrase`The link ${masked}${madeBy(made)} stops working, wherever it was printed or posted`,
  },
  underWay: 'This group is being deleted already.',
};

import { type Phrase, phrase } from '../../phrase';
import { type Made, madeBy } from '../foresight';

export const linkDelete = {
  title: 'Delete invite link',
  summary: 'Delete the invite link of a group, so that nobody can join with it any more.',
  submit: 'Ask to delete link',
  heading: (): string => 'Delete invite link',
  confirm: (): string => 'Confirm deletion',
  succeeded: 'The invite link was deleted.',
  failed: 'The invite link was not deleted.',
  partial: 'The invite link was deleted in part.',
  consequences: {
    dies: (masked: string, made: Made): Phrase =>
      phrase`The link ${masked}${madeBy(made)} stops working at once, wherever it was printed or posted`,
    nobodyJoins: 'Nobody can join until a new link is created',
    membersStay: 'Members stay in the group',
  },
  noLink:
    'This group has no invite link, so there is nothing to delete. Please choose another group, or close this form.',
};

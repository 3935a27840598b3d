import { type Phrase, phrase } from '../../phrase';
import { type Made, madeBy } from '../foresight';

type Effect = 'change' | 'destructive';

export const linkCreate = {
  title: 'Create invite link',
  summary: 'Create an invite link. Where a group has one, the old link stops working, so an approver has to confirm.',
  submit: 'Ask for a new link',
  heading: (effect: Effect): string => (effect === 'destructive' ? 'Rotate invite link' : 'Create invite link'),
  confirm: (effect: Effect): string => (effect === 'destructive' ? 'Confirm rotation' : 'Confirm creation'),
  succeeded: 'The group has a new invite link. “Show link” shows it to you alone.',
  failed: 'No new invite link was created.',
  partial: 'The new invite link was created in part.',
  consequences: {
    dies: (masked: string, made: Made): Phrase =>
      phrase`The link ${masked}${madeBy(made)} stops working at once, wherever it was printed or posted`,
    letsIn: (max: number): string => `Whoever has the new link can join, until the group has ${max} members`,
    membersStay: 'Members stay in the group',
  },
};

import { group } from '../group';

export const remove = {
  title: 'Remove members',
  summary: 'Remove members from a group. They can never come back through a link.',
  submit: 'Ask to remove',
  heading: (): string => 'Remove members',
  confirm: (): string => 'Confirm removal',
  succeeded: 'The members were removed.',
  failed: 'No member was removed.',
  partial: 'Some of the members were removed.',
  consequences: {
    removes: (count: number, total: number): string => `Removes ${count} of ${group.members(total)}`,
    forGood: (count: number): string =>
      count === 1
        ? 'This person can never come back through a link, and nobody can add them'
        : 'They can never come back through a link, and nobody can add them',
    linkStays: (masked: string): string => `The invite link ${masked} stays open, so others can still join`,
    noLink: 'The group has no invite link, so nobody else can join',
  },
  empty: 'This group has no members, so there is nobody to remove. Please choose another group, or close this form.',
  notMembers: (masks: readonly string[]): string =>
    masks.length === 1
      ? `${masks[0]} is not a member of this group. Please choose among its members.`
      : `${masks.join(', ')} are not members of this group. Please choose among its members.`,
};

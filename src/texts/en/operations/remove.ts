import { type Phrase, phrase } from '../../phrase';
import { type Made, madeBy } from '../foresight';
import { group } from '../group';

export const remove = {
  title: 'Remove members',
  summary: 'Remove members from a group. They can never come back through a link.',
  submit: 'Ask to remove',
  heading: (): string => 'Remove members',
  confirm: (): string => 'Confirm removal',
  succeeded: 'The removal was carried out.',
  failed: 'No member was removed.',
  partial: 'Some of the members were removed.',
  consequences: {
    removes: (count: number, total: number): string => `Removes ${count} of ${group.members(total)}`,
    removesAll: (total: number): string =>
      total === 1
        ? 'Removes the only member, so nobody is left in the group'
        : `Removes all ${total} members, so nobody is left in the group`,
    forGood: (count: number): string =>
      count === 1
        ? 'This person can never come back through a link, and nobody can add them'
        : 'They can never come back through a link, and nobody can add them',
    forWhomever: 'Whoever is removed can never come back through a link, and nobody can add them',
    linkStays: (masked: string, made: Made): Phrase =>
      phrase`The invite link ${masked}${madeBy(made)} stays open, so others can still join`,
    placesOpen: (masked: string, made: Made, max: number): Phrase =>
      phrase`The group is full now, with ${group.members(max)}: whoever has the invite link ${masked}${madeBy(made)}, which stays open, can take the places that become free`,
    noLink: 'The group has no invite link, so nobody else can join',
  },
  alsoLink: 'Also delete the invite link, so that nobody joins with it',
  empty: 'This group has no members, so there is nobody to remove. Please choose another group, or close this form.',
  notMembers: (masks: readonly string[]): string =>
    masks.length === 1
      ? `${masks[0]} is not a member of this group. Please choose among its members.`
      : `${masks.join(', ')} are not members of this group. Please choose among its members.`,
};

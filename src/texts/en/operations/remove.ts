export const remove = {
  title: 'Remove members',
  summary: 'Remove 1 to 8 members from a group. They can never come back through an invite link.',
  submit: 'Ask to remove',
  heading: (): string => 'Remove members',
  confirm: (): string => 'Confirm removal',
  succeeded: 'The members were removed.',
  failed: 'Nobody was removed.',
  partial: 'Some members were removed, others were not.',
  noMembers: 'This group has no members, so there is nobody to remove.',
  notMembers: (masked: readonly string[]): string =>
    masked.length === 1
      ? `${masked.join('')} is not a member of this group.`
      : `${masked.join(', ')} are not members of this group.`,
  consequences: {
    removes: (count: number, total: number): string =>
      `Removes ${count} of ${total === 1 ? '1 member' : `${total} members`}`,
    neverBack: 'A removed member can never come back through an invite link',
    linkStays: 'The invite link stays open, so others can join',
    noLink: 'There is no invite link, so nobody can join for now',
  },
};

export const create = {
  title: 'Create a group',
  summary: 'Create a WhatsApp group.',
  submit: 'Create',
  heading: (): string => 'Create a group',
  confirm: (): string => 'Confirm creation',
  succeeded: 'The group was created. Create an invite link next, so that people can join.',
  failed: 'The group was not created.',
  partial: 'The group was created in part.',
  consequences: {
    empty: 'The group starts without members',
    byLink: 'People can join only by an invite link, which is created separately',
    sameSubject: (count: number): string =>
      count === 1 ? 'A group with this subject exists already' : `${count} groups with this subject exist already`,
  },
};

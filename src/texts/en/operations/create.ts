export const create = {
  title: 'Create group',
  summary: 'Create a group without members; people join it by an invite link.',
  submit: 'Create group',
  heading: (): string => 'Create group',
  confirm: (): string => 'Confirm creation',
  succeeded: 'The group was created. Type /chatgroup link create to let people in.',
  failed: 'The group was not created.',
  partial: 'The group was created in part.',
  consequences: {
    empty: 'Creates a group without members',
    byLink: (max: number): string =>
      `People join only by an invite link, which is a request of its own: whoever has it can join, ${max} members at most`,
    exists: (count: number): string =>
      count === 1 ? 'A group with this subject exists already' : `${count} groups with this subject exist already`,
  },
};

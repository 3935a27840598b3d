export const linkCreate = {
  title: 'Create invite link',
  summary: 'Create the invite link of a group. If the group has one, the new link replaces it and the old one dies.',
  submit: 'Ask for a link',
  heading: (effect: 'change' | 'destructive'): string =>
    effect === 'destructive' ? 'Rotate invite link' : 'Create invite link',
  confirm: (effect: 'change' | 'destructive'): string =>
    effect === 'destructive' ? 'Confirm rotation' : 'Confirm creation',
  succeeded: 'The invite link was created. Press “Show link” on the card to see it.',
  failed: 'No invite link was created.',
  partial: 'The invite link was created in part.',
  consequences: {
    oldDies: (masked: string): string =>
      `The old link ${masked} stops working at once, wherever it was printed or posted`,
    anyoneJoins: 'Whoever has the new link can join until the group is full',
  },
};

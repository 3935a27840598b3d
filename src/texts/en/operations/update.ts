/** "a", "a and b", "a, b and c" */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export const update = {
  title: 'Update group',
  summary: 'Change the subject, the description or the picture of a group.',
  submit: 'Update group',
  heading: (): string => 'Update group',
  confirm: (): string => 'Confirm update',
  succeeded: 'The group was updated.',
  failed: 'The group was not updated.',
  partial: 'The group was updated in part.',
  consequences: {
    willSee: 'Everybody in the group sees in WhatsApp what you change here',
    /** `what` is one or more of "subject", "description", "picture". */
    seen: (what: readonly string[]): string => `Everybody in the group sees the new ${listed(what)} in WhatsApp`,
    pictureRules:
      'WhatsApp accepts the picture only if it is a square JPEG, at least 192 × 192 pixels and at most 5 MB',
    pictureLost: 'The picture of today is replaced and cannot be brought back from here',
  },
  parts: { subject: 'subject', description: 'description', picture: 'picture' },
  undo: {
    pictureLost: 'The picture was changed, too. CAMS does not hand out the old one, so undoing cannot bring it back.',
    changedSince: (labels: readonly string[]): string =>
      `${listed(labels)}: changed by somebody since, so ${labels.length === 1 ? 'this is left as it is' : 'these are left as they are'} now.`,
    gone: 'The group has what it had before already.',
  },
  nothingChanged: 'Nothing has been changed. Change the subject, the description or the picture, or close this form.',
  pictureStays:
    'A picture can be replaced but not removed. Please leave its address here, or give that of another picture.',
};

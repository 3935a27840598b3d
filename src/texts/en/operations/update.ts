export const update = {
  title: 'Update a group',
  summary: 'Change the subject, description or picture of a group.',
  submit: 'Update',
  heading: (): string => 'Update a group',
  confirm: (): string => 'Confirm update',
  succeeded: 'The group was updated.',
  failed: 'The group was not updated.',
  partial: 'The group was updated in part.',
  nothingChanged: 'Nothing changed. Please change something, or close this form.',
  pictureStays: 'A picture can be replaced, not removed. Please keep the link or give another one.',
  consequences: {
    seen: 'Members see the change in WhatsApp',
    picture: 'The old picture cannot be brought back from here',
  },
};

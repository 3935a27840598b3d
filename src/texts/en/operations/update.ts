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
    seen: 'Members see the change in WhatsApp',
    pictureRules:
      'WhatsApp accepts the picture only if it is a square JPEG, at least 192 × 192 pixels and at most 5 MB',
    pictureLost: 'The picture of today is replaced and cannot be brought back from here',
  },
  nothingChanged: 'Nothing has been changed. Change the subject, the description or the picture, or close this form.',
  pictureStays:
    'A picture can be replaced but not removed. Please leave its address here, or give that of another picture.',
};

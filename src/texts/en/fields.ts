/** Labels, hints and placeholders of what a modal asks for. */
export const fields = {
  group: { label: 'Group', placeholder: 'Type a few letters of the subject' },
  reason: { label: 'Reason', hint: 'The channel and the approver read this.' },
  subject: { label: 'Subject', hint: 'The name of the group, up to 128 characters. Members see it.' },
  description: { label: 'Description', hint: 'Up to 2,048 characters. Members see it.' },
  picture: {
    label: 'Picture URL',
    hint: 'A link to a square JPEG, at least 192 × 192 pixels and at most 5 MB. It must start with https://.',
  },
  members: { label: 'Members', hint: 'Tick 1 to 8. They can never come back through an invite link.' },
  words: { label: 'Words in the subject', hint: 'All of them, in any order. Leave empty to see all groups.' },
  status: { label: 'Status', placeholder: 'Any status' },
};

/** Why a value is not accepted; shown at its field. The keys are the messages of the fields' schemas. */
export const problems = {
  required: 'Please fill this in.',
  reason_long: 'Please keep the reason under 500 characters.',
  subject_long: 'A subject has at most 128 characters. Please shorten it.',
  description_long: 'A description has at most 2,048 characters. Please shorten it.',
  picture_url: 'Please give a full link that starts with https://.',
  members_none: 'Please tick at least one member.',
  members_many: 'WhatsApp removes at most 8 members at a time. Please tick fewer.',
  members_twice: 'A number is given twice. Please tick each member once.',
  member_number: 'This is not a phone number with country code.',
  words_long: 'Please use fewer words.',
};

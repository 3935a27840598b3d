/** Labels, hints and placeholders of what a modal asks for. */
export const fields = {
  group: {
    label: 'Group',
    placeholder: 'Type a few letters of the subject',
    all: 'Leave this empty for all groups.',
  },
  subject: { label: 'Subject', hint: 'The name of the group, up to 128 characters. Members see it.' },
  description: { label: 'Description', hint: 'Up to 2,048 characters. Members see it.' },
  picture: {
    label: 'Picture URL',
    hint: 'Address of a square JPEG, at least 192 × 192 pixels and at most 5 MB. It begins with https://.',
  },
  members: { label: 'Members', hint: 'Tick 1 to 8 of them.' },
  reason: { label: 'Reason', hint: 'The channel and the approver read this.' },
  words: { label: 'Words in the subject', hint: 'All of them, in any order, upper or lower case.' },
  status: { label: 'Status', placeholder: 'Any status' },
  person: { label: 'Asked by', placeholder: 'Anybody' },
  since: {
    label: 'Since',
    hint: 'Days (7d), hours (24h) or a date (2026-11-01). Leave it empty for all times.',
    placeholder: '7d',
  },
  reference: {
    label: 'Request id',
    hint: 'Of one request: the id on its card, or the RequestId of CAMS. It counts alone, whatever stands above.',
  },
};

/** Why a value is not accepted; shown at its field. The keys are the messages of the fields' schemas. */
export const problems = {
  required: 'Please fill this in.',
  subject_long: 'Please keep the subject to 128 characters.',
  description_long: 'Please keep the description to 2,048 characters.',
  reason_long: 'Please keep the reason to 500 characters.',
  picture_url: 'Please give an address that begins with https:// and holds no user name, password, port or backslash.',
  picture_not_public: 'Please give an address that is on the public internet.',
  picture_long: 'Please give an address of at most 2,048 characters.',
  members_none: 'Please choose at least one member.',
  members_many: 'Please choose at most 8 members. The others can follow in a second request.',
  number_wrong: 'Please write each phone number with its country code, for example +62 812 3456 7801.',
  since_wrong: 'Please write days, hours or a date, for example since:7d, since:24h or since:2026-11-01.',
  person_unpicked:
    'Please pick the person: type @ and choose from the list that Slack offers, or use the form, for example from the menu.',
  reference_wrong: 'Please copy the whole id: the 12 characters on the card, or the RequestId of CAMS in its thread.',
  status_wrong: 'Please write a status in one word, for example ACTIVE.',
};

/** Labels, hints and placeholders of what a modal asks for. */
export const fields = {
  group: { label: 'Group', placeholder: 'Type a few letters of the subject' },
  reason: { label: 'Reason', hint: 'The channel and the approver read this.' },
};

/** Why a value is not accepted; shown at its field. The keys are the messages of the fields' schemas. */
export const problems = {
  required: 'Please fill this in.',
  reason_long: 'Please keep the reason under 500 characters.',
};

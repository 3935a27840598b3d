/** What Meta answers through CAMS: about the group, its members and its picture. */
export const whatsappErrors = {
  group_gone: {
    sentence: 'This group does not exist any more.',
    next: 'Type `/chatgroup list` to see the groups there are.',
  },
  group_single_member: {
    sentence: 'WhatsApp does not do this in a group with a single member.',
    next: 'Wait until more people have joined, or delete the group instead.',
  },
  group_suspended: {
    sentence: 'WhatsApp has suspended this group.',
    next: 'An admin can ask WhatsApp for a review in the WhatsApp Manager.',
  },
  group_limit_reached: {
    sentence: 'This business number has as many groups as WhatsApp allows.',
    next: 'Delete a group that nobody needs, then try again.',
  },
  partly_done: {
    sentence: 'WhatsApp did only a part of this.',
    next: 'Look at the members, then ask again for what is missing.',
  },
  member_twice: {
    sentence: 'The same number was given twice.',
    next: 'Ask again with each number once.',
  },
  too_many_members: {
    sentence: 'These are more members than WhatsApp allows: at most 8.',
    next: 'Ask again with fewer members.',
  },
  not_a_member: {
    sentence: 'Somebody on the list is not a member of this group any more.',
    next: 'Look at the members, then ask again for those who are still there.',
  },
  terms_not_accepted: {
    sentence: 'The terms of WhatsApp groups have not been accepted for this business number.',
    next: 'An admin has to accept them in the WhatsApp Manager.',
  },
  whatsapp_busy: {
    sentence: 'WhatsApp is getting too many calls for this business number right now.',
    next: 'Wait a few minutes and try again.',
  },
  picture_not_square: {
    sentence: 'WhatsApp did not take the picture, because it is not square.',
    next: 'Crop it to a square and ask again.',
  },
  picture_too_small: {
    sentence: 'WhatsApp did not take the picture, because it is too small.',
    next: 'Use a JPEG of at least 192 × 192 pixels and ask again.',
  },
  creation_switched_off: {
    sentence: 'WhatsApp has switched off new groups for this business number for now.',
    next: 'Try again tomorrow. If it stays, an admin should ask Alibaba Cloud support.',
  },
  number_not_eligible: {
    sentence: 'This business number may not have WhatsApp groups.',
    next: 'An admin should ask Alibaba Cloud support: groups need an Official Business Account.',
  },
  whatsapp_code_unknown: {
    sentence: 'WhatsApp answered with an error that Groupkeeper does not know.',
    next: 'Look at the group, then give Alibaba Cloud support the code and the RequestId below.',
  },
};

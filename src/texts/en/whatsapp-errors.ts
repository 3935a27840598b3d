import type { ErrorTexts } from '../error-text';

/** What Meta answers through CAMS: about the group, its members and its picture. */
export const whatsappErrors = {
  group_gone: {
    sentence: 'This group does not exist any more.',
    cause: 'Somebody deleted it, perhaps outside Groupkeeper.',
    next: 'Type /chatgroup list to see the groups there are.',
    who: 'you',
  },
  group_single_member: {
    sentence: 'WhatsApp does not do this in a group with a single member.',
    cause: 'Nobody else has joined yet, or all others have left.',
    next: 'Wait until more people have joined, or delete the group instead.',
    who: 'you',
  },
  group_suspended: {
    sentence: 'WhatsApp has suspended this group.',
    cause: 'Usually WhatsApp thinks that the group breaks its rules.',
    next: 'Ask WhatsApp for a review in the WhatsApp Manager.',
    who: 'admin',
  },
  group_limit_reached: {
    sentence: 'This business number has as many groups as WhatsApp allows.',
    cause: 'WhatsApp sets a limit for each business number.',
    next: 'Delete a group that nobody needs, then try again.',
    who: 'you',
  },
  partly_done: {
    sentence: 'WhatsApp did only a part of this.',
    cause: 'It took some of the members and refused others, without always saying why.',
    next: 'Look at the members, then ask again for what is missing.',
    who: 'you',
  },
  member_twice: {
    sentence: 'The same number was given twice.',
    cause: 'Perhaps it was written in two ways.',
    next: 'Ask again with each number once.',
    who: 'you',
  },
  too_many_members: {
    sentence: 'These are more members than WhatsApp allows: at most 8.',
    cause: 'A WhatsApp group of a business number holds 8 members.',
    next: 'Ask again with fewer members.',
    who: 'you',
  },
  not_a_member: {
    sentence: 'Somebody on the list is not a member of this group any more.',
    cause: 'They have left, or somebody removed them meanwhile.',
    next: 'Look at the members, then ask again for those who are still there.',
    who: 'you',
  },
  terms_not_accepted: {
    sentence: 'The terms of WhatsApp groups have not been accepted for this business number.',
    cause: 'Groups have terms of their own, which somebody has to accept for each number.',
    next: 'Accept them in the WhatsApp Manager.',
    who: 'admin',
  },
  whatsapp_busy: {
    sentence: 'WhatsApp is getting too many calls for this business number right now.',
    cause: 'WhatsApp limits how much one number may do in a while.',
    next: 'Wait a few minutes and try again.',
    who: 'you',
  },
  picture_not_square: {
    sentence: 'WhatsApp did not take the picture.',
    cause: 'It is not square.',
    next: 'Crop it to a square and ask again.',
    who: 'you',
  },
  picture_too_small: {
    sentence: 'WhatsApp did not take the picture.',
    cause: 'It is too small.',
    next: 'Use a JPEG of at least 192 × 192 pixels and ask again.',
    who: 'you',
  },
  creation_switched_off: {
    sentence: 'WhatsApp has switched off new groups for this business number for now.',
    cause: 'WhatsApp does not say why.',
    next: 'Try again tomorrow. If it stays, give Alibaba Cloud support the RequestId.',
    who: 'you',
  },
  number_not_eligible: {
    sentence: 'This business number may not have WhatsApp groups.',
    cause: 'Groups need an Official Business Account, and Alibaba Cloud has to switch them on.',
    next: 'Ask them to switch groups on for this number.',
    who: 'support',
  },
  whatsapp_code_unknown: {
    sentence: 'WhatsApp answered with an error that Groupkeeper does not know.',
    cause: 'WhatsApp has more codes than are published for groups.',
    next: 'Give them the code too. Look at the group before you try again.',
    who: 'support',
  },
} satisfies ErrorTexts;

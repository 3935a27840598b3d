/** Why an outcome cannot be told by reading, and where to look instead. */
export const doubts = {
  picture:
    'The address of the picture is the same as before, so it cannot be read back whether the new one is there. Please look at the group in WhatsApp.',
  several_candidates:
    'More than one new group has this subject, so it is not clear which one this request created. Please look at each of them.',
  group_gone: 'The group is no longer listed, so it cannot be read back what happened. Somebody may have deleted it.',
  other_status: 'A group with this subject appeared, but it is not active. Please look at it.',
  other_link:
    'The group now has another link than expected. Somebody else may have changed it: please look before you share one.',
};

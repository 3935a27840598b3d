/** Why an outcome cannot be told by reading. */
export const doubts = {
  picture:
    'CAMS accepted the new picture, but its address did not change, so it cannot be read back. Please look at the group.',
  several_candidates: 'More than one new group has this subject, so it is not clear which one was created.',
  group_gone: 'The group is no longer listed, so its state cannot be read back.',
  other_status: 'A group with this subject appeared, but it is not active. Please look at it.',
  other_link: 'The group now has another link than expected. Somebody else may have changed it.',
};

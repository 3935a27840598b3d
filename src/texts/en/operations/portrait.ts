/** How the facts of a group are called where "before" and "now" are compared. */
export const portrait = { none: 'none', link: 'Invite link', sameSubject: 'Groups with this subject' };

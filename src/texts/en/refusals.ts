/** Why somebody may not do something; said to that person alone. */
export const refusals = {
  guest: 'Guests cannot use Groupkeeper. Please ask a full member of this workspace.',
  external: 'People from another organisation cannot use Groupkeeper here.',
  bot: 'Apps cannot use Groupkeeper.',
  deactivated: 'This account is deactivated.',
  not_approver: 'Only an approver of this desk can decide this. Nothing was changed.',
  own_request: 'You asked for this yourself, so another approver has to decide it.',
  not_requester: 'Only the person who asked can withdraw this request.',
  secret_not_yours: 'Only the person who asked and the approvers of this desk can see this.',
  secret_for_approvers: 'Only the approvers of this desk can see this.',
  no_desk: 'This channel has no desk any more, so nothing can be decided here. Please ask an admin.',
};

import { code, type Phrase, phrase } from '../phrase';
import { connectionErrors } from './connection-errors';
import { storeErrors } from './store-errors';
import { vendorErrors } from './vendor-errors';
import { whatsappErrors } from './whatsapp-errors';

/** What went wrong (`sentence`) and what a person can do about it (`next`). */
export const errors = {
  unexpected: {
    sentence: 'Something went wrong inside Groupkeeper.',
    next: 'Try again. If it happens again, tell the admin the time of this message.',
  },
  stopping: {
    sentence: 'Groupkeeper is being restarted.',
    next: 'Try again in a minute.',
  },
  no_desk: {
    sentence: 'This channel is not connected to a business number.',
    next: 'Ask an admin to set it up with `/chatgroup setup`, or go to a channel that is.',
  },
  app_not_in_channel: {
    sentence: 'Groupkeeper is not a member of this channel, so it could not post here.',
    next: 'Invite it with `/invite`, then try again.',
  },
  slack_unreachable: {
    sentence: 'Slack did not answer Groupkeeper.',
    next: 'Try again in a minute. If it stays, an admin should look at the status page of Slack.',
  },
  modal_late: {
    sentence: 'The form could not be opened in time: Slack gives 3 seconds.',
    next: 'Try again.',
  },
  card_not_posted: {
    sentence: 'The request could not be posted in the channel, so it will not be done.',
    next: 'Check that Groupkeeper is a member of the channel, then ask again.',
  },
  read_too_slow: {
    sentence: 'Reading the groups takes longer than usual.',
    next: 'Try again in a few seconds.',
  },
  execution_deadline: {
    sentence: 'Groupkeeper could not start in time, so nothing was done.',
    next: 'Ask again when you still want it.',
  },
  accepted_without_effect: {
    sentence: 'CAMS accepted this, but the group did not change.',
    next: 'Look at the group, then ask again. If it happens again, give Alibaba Cloud support the RequestId.',
  },
  lost_without_effect: {
    sentence: 'The answer of CAMS was lost, and the group did not change.',
    next: 'Look at the group, then ask again.',
  },
  people_unknown: {
    sentence: 'Slack did not tell Groupkeeper who may do this, so nothing was done.',
    next: 'Try again in a minute. If it stays, an admin should check the scopes of the Slack app.',
  },
  ...storeErrors,
  ...vendorErrors,
  ...whatsappErrors,
  ...connectionErrors,
};

/** The vendor's code and RequestId, which Alibaba Cloud support asks for. */
export function errorTrace(vendorCode: string | undefined, camsRequestId: string | undefined): Phrase {
  const parts = [
    ...(vendorCode === undefined ? [] : [phrase`Code ${code(vendorCode)}`]),
    ...(camsRequestId === undefined ? [] : [phrase`CAMS RequestId ${code(camsRequestId)}`]),
  ];
  return parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]));
}

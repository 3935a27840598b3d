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
  slack_unreachable: {
    sentence: 'Slack did not answer Groupkeeper.',
    next: 'Try again in a minute. If it stays, an admin should look at the status page of Slack.',
  },
  slack_refused: {
    sentence: 'Slack does not let Groupkeeper in.',
    next: 'Check SLACK_BOT_TOKEN, SLACK_APP_TOKEN and that the app is installed from manifest.yml.',
  },
  port_taken: {
    sentence: 'Another program is using the port.',
    next: 'Set PORT, or ADMIN_PORT, to one that is free.',
  },
  modal_late: {
    sentence: 'The form could not be opened in time: Slack gives 3 seconds.',
    next: 'Try again.',
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

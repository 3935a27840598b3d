import type { ErrorTexts } from '../error-text';

/** What goes wrong in Groupkeeper itself, and between it and Slack. */
export const appErrors = {
  unexpected: {
    sentence: 'Something went wrong inside Groupkeeper.',
    cause: 'This is not about what you typed. The log of Groupkeeper has the details.',
    next: 'Try again. If it happens again, tell the admin the time of this message.',
    who: 'you',
  },
  stopping: {
    sentence: 'Groupkeeper is being restarted.',
    cause: 'It starts nothing new while it ends what is running.',
    next: 'Try again in a minute.',
    who: 'you',
  },
  slack_unreachable: {
    sentence: 'Slack did not answer Groupkeeper.',
    cause: 'Slack is slow, or the network between them is down.',
    next: 'Try again in a minute. If it stays, an admin should look at the status page of Slack.',
    who: 'you',
  },
  slack_refused: {
    sentence: 'Slack does not let Groupkeeper in.',
    cause: 'Usually a token is mistyped or belongs to another app, or the app is not installed.',
    next: 'Check SLACK_BOT_TOKEN, SLACK_APP_TOKEN and that the app is installed from manifest.yml.',
    who: 'admin',
  },
  slack_revoked: {
    sentence: 'Slack does not let Groupkeeper in any more.',
    cause: 'Somebody removed the app, took a token back, or switched Socket Mode off.',
    next: 'Check in the settings of the Slack app that it is installed and that Socket Mode is on where it is used, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN anew, then start Groupkeeper again.',
    who: 'admin',
  },
  port_taken: {
    sentence: 'Groupkeeper cannot use its port.',
    cause: 'Usually another program, or another Groupkeeper, is using it.',
    next: 'Set PORT, or ADMIN_PORT, to one that is free.',
    who: 'admin',
  },
  modal_late: {
    sentence: 'The form could not be opened in time.',
    cause: 'Slack gives 3 seconds for it, and something was slow.',
    next: 'Try again.',
    who: 'you',
  },
  file_refused: {
    sentence: 'Slack did not take the file, so nothing was sent.',
    cause: 'Slack is slow, or does not let Groupkeeper send files or write to you.',
    next: 'Try again. If it stays, an admin should check that the app has the scopes files:write and im:write.',
    who: 'you',
  },
  file_kept: {
    sentence: 'Slack did not delete the file.',
    cause: 'Slack is slow, or does not let Groupkeeper delete it.',
    next: 'Try again, or delete it yourself in the menu of the file.',
    who: 'you',
  },
  execution_deadline: {
    sentence: 'Groupkeeper could not start in time, so nothing was done.',
    cause: 'What was confirmed has to start soon, so that nothing happens when nobody expects it any more.',
    next: 'Ask again when you still want it.',
    who: 'you',
  },
  accepted_without_effect: {
    sentence: 'CAMS accepted this, but the group did not change.',
    cause: 'CAMS accepts first and WhatsApp decides later, without saying why not.',
    next: 'Look at the group, then ask again. If it happens again, give Alibaba Cloud support the RequestId.',
    who: 'you',
  },
  lost_without_effect: {
    sentence: 'The answer of CAMS was lost, and the group did not change.',
    cause: 'The connection broke on the way there or back.',
    next: 'Look at the group, then ask again.',
    who: 'you',
  },
} satisfies ErrorTexts;

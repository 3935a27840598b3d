/** What each setting is for; said when one is missing or wrong, and written into .env.example. */
export const settings = {
  SLACK_BOT_TOKEN: 'the bot token of the Slack app (xoxb-…), under "OAuth & Permissions"',
  SLACK_APP_TOKEN: 'Socket Mode: the app-level token (xapp-…) with connections:write, under "Basic Information"',
  SLACK_SIGNING_SECRET: 'HTTP mode: the signing secret, under "Basic Information"',
  PORT: "HTTP mode: the port Slack's requests arrive at",
  SLACK_API_URL: 'another Slack, for tests and the sandbox; plain http only on this machine',
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'the access key of a RAM user with the policy in the README',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'the secret of that access key',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'the STS token, when the access key is a temporary one',
  CAMS_ENDPOINT: 'where CAMS answers; plain http only on this machine',
  CAMS_CUST_SPACE_ID: 'the CAMS channel id of the default desk (cams-…)',
  CAMS_BUSINESS_NUMBER: 'the WhatsApp business number of the default desk, digits with country code and no +',
  DEFAULT_DESK_CHANNELS:
    'Slack channels that are desks until they are set up in Slack, as channel ids (C…), comma separated; unset: all are set up in Slack',
  DEFAULT_DESK_APPROVERS: 'who may confirm dangerous operations: user ids (U…) or user-group ids (S…), comma separated',
  DEFAULT_DESK_TWO_APPROVERS:
    'on: deleting a group, or removing four or more of its members within 24 hours, takes two approvers; off: one',
  DATABASE_URL: 'PostgreSQL, postgres://…; unset: SQLite in DATA_DIR',
  DATA_DIR: 'the folder for the SQLite database and the audit key',
  AUDIT_KEY: 'the key of the audit chain, at least 32 characters; unset: made once in DATA_DIR',
  ADMIN_PORT: 'GET /healthz and /readyz answer here; unset: nowhere',
  ADMIN_HOST: 'the address they answer at: this machine only, unless it is changed',
  LOG_LEVEL: 'debug, info, warn or error',
  APP_ADMINS:
    'who may set up desks besides the admins of the workspace, and is named to people: user ids (U…), comma separated',
  REQUEST_EXPIRES_MINUTES: 'a request that nobody decides expires after this long',
  EXECUTION_DEADLINE_MINUTES: 'a confirmed request must start within this long',
};

/** Said in the log at the start: it runs, but not everything can be done. */
export const settingWarnings = {
  one_approver:
    'Deleting a group, and removing four or more of its members within 24 hours, takes two approvers, but DEFAULT_DESK_APPROVERS names one person: nobody can confirm it. Name another, or a user group, or set DEFAULT_DESK_TWO_APPROVERS to off.',
};

export const settingProblems = {
  missing: 'is missing',
  wrong: 'has a value that does not fit',
  key_half: 'is missing, though the other half of the access key is set',
  token_without_key: 'is set, but the access key it belongs to is not',
  desk_half: 'is missing, though another setting of the default desk is set',
  mode_none: 'is missing: set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET and PORT for HTTP mode',
  mode_both: 'is set as well as SLACK_APP_TOKEN: keep one, to choose between Socket Mode and HTTP mode',
  meaning: (meaning: string): string => `Meaning: ${meaning}.`,
  heading: 'Groupkeeper cannot start, because of its settings:',
  footing: 'See .env.example for all settings.',
};

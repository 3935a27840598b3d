/** What can be typed behind the command besides operations: each opens or says something of the app's own. */
export const APP_COMMANDS = ['help', 'setup'] as const;
export type AppCommand = (typeof APP_COMMANDS)[number];

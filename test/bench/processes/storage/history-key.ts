/** What the audit of a history that is only measured is sealed with. */
export const HISTORY_KEY = 'the audit key of a history that is only measured';

/** Trouble with the database. */
export const storeErrors = {
  store_in_use: {
    sentence: 'Another Groupkeeper is running on this data folder.',
    next: 'Stop it first, or give this one a DATA_DIR of its own.',
  },
  store_unavailable: {
    sentence: 'Groupkeeper cannot use its database, so nothing was done.',
    next: 'Try again in a minute. If it stays, an admin should look at the disk or the database server.',
  },
  store_outdated: {
    sentence: 'The database could not be brought up to the version that this Groupkeeper needs.',
    next: 'Start the newest version you have run on it, or a later one. The log says which step failed.',
  },
  audit_key_unusable: {
    sentence: 'The audit key cannot be read or is too short.',
    next: 'Put the file audit.key back into DATA_DIR, or set AUDIT_KEY to at least 32 characters.',
  },
};

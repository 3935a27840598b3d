import type { ErrorTexts } from '../error-text';

/** Trouble with the database. */
export const storeErrors = {
  store_in_use: {
    sentence: 'Another Groupkeeper is running on this data folder.',
    cause: 'It is still ending, or two were started. A data folder is for one.',
    next: 'Stop it first, or give this one a DATA_DIR of its own.',
    who: 'admin',
  },
  store_unavailable: {
    sentence: 'Groupkeeper cannot use its database, so nothing was done.',
    cause: 'The disk is full or read-only, or the database server is away or busy.',
    next: 'Try again in a minute. If it stays, an admin should look at the disk or the database server.',
    who: 'you',
  },
  store_unsure: {
    sentence: 'Groupkeeper does not know whether this was kept.',
    cause: 'The connection to the database was lost at the last moment.',
    next: 'Look whether it shows in the channel before you try again. Trying again does no harm.',
    who: 'you',
  },
  store_outdated: {
    sentence: 'The database could not be brought up to the version that this Groupkeeper needs.',
    cause: 'Usually a newer Groupkeeper has used it already. The log says which step failed.',
    next: 'Start the newest version you have run on it, or a later one.',
    who: 'admin',
  },
  audit_key_unusable: {
    sentence: 'The audit key cannot be read or is too short.',
    cause: 'Usually the file was changed or may not be read, or AUDIT_KEY was cut off.',
    next: 'Put the file audit.key back into DATA_DIR, or set AUDIT_KEY to at least 32 characters.',
    who: 'admin',
  },
} satisfies ErrorTexts;

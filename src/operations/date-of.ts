import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';

/** A day and time in a table cell, which cannot be shown in the reader's own zone; a dash when it is not known. */
export const dateOf = (at: number | undefined): string =>
  at === undefined ? '–' : format(new UTCDate(at), 'yyyy-MM-dd HH:mm');

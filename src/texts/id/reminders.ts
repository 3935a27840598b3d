import type { reminders as english } from '../en/reminders';
import { phrase, time } from '../phrase';

export const reminders: typeof english = {
  waits: (who, until) => phrase`${who}: ini masih menunggu keputusan Anda. Kedaluwarsa ${time(until)}.`,
  votes: (votes, needed) => `Sejauh ini ${votes} dari ${needed} konfirmasi.`,
  told: (requester, said) => phrase`${requester}: ${said}`,
};

import * as z from 'zod';
import { absentText } from './absent';
import { type Entry, type Listing, listReply } from './listing';

const wireMember = z.object({ ParticipantNumber: absentText });

/** The reply of ListChatGroupParticipants: digits only. One member without a number makes the whole of it unreadable. */
export const memberListReply: z.ZodType<Listing<string>> = listReply(toEntry).refine(({ entries }) =>
  entries.every(({ key }) => key !== undefined),
);

function toEntry(raw: unknown): Entry<string> {
  const digits = wireMember.safeParse(raw).data?.ParticipantNumber?.replace(/\D/g, '') || undefined;
  return { key: digits, item: digits };
}

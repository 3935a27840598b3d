import { bold, type Phrase, person, phrase, time } from '../phrase';

interface Line {
  readonly heading: string;
  readonly subject: string;
  readonly state: string;
  readonly requesterId: string;
  readonly createdAt: number;
  /** Set while it waits. */
  readonly expiresAt: number | undefined;
}

/** One request in a list: "Delete group: VIP Jakarta. Done. Asked by @ana, 5 Jan 09:00." */
export const requestLine = ({ heading, subject, state, requesterId, createdAt, expiresAt }: Line): Phrase => {
  const asked = phrase`${bold(heading)}: ${subject}. ${state}. Asked by ${person(requesterId)}, ${time(createdAt)}.`;
  return expiresAt === undefined ? asked : phrase`${asked} Expires ${time(expiresAt)}.`;
};

import type { requestLine as english } from '../en/request-line';
import { bold, person, phrase, time } from '../phrase';

export const requestLine: typeof english = ({ heading, subject, state, requesterId, createdAt, expiresAt }) => {
  const asked = phrase`${bold(heading)}: ${subject}. ${state}. Diajukan oleh ${person(requesterId)}, ${time(createdAt)}.`;
  return expiresAt === undefined ? asked : phrase`${asked} Kedaluwarsa ${time(expiresAt)}.`;
};

import { z } from 'zod';
import type { Group } from '../domain/group';

/** What every group's evidence holds. Only what an operation's consequences depend on goes in: a change of it asks for a new look. */
export const groupEvidence = z.object({ groupId: z.string(), subject: z.string(), status: z.string() });

/** The link as evidence keeps it: told apart by fingerprint, shown by mask; `null` when there is none. */
export const linkEvidence = z.object({ masked: z.string(), fingerprint: z.string() }).nullable();

export const groupFacts = (group: Group): z.infer<typeof groupEvidence> => ({
  groupId: group.id,
  subject: group.subject,
  status: group.status,
});

export const linkFacts = (group: Group): z.infer<typeof linkEvidence> =>
  group.link === undefined ? null : { masked: group.link.masked, fingerprint: group.link.fingerprint };

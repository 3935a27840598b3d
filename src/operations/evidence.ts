import * as z from 'zod';
import type { Group } from '../domain/group';

/** What every group's evidence holds. Only what an operation's consequences depend on goes in: a change of it asks for a new look. */
export const groupEvidence = z.object({ groupId: z.string(), subject: z.string(), status: z.string() });

/** The link as evidence keeps it: told apart by fingerprint, shown by mask; `null` when there is none. */
export const linkEvidence = z.object({ masked: z.string(), fingerprint: z.string() }).nullable();

/** Numbers of the members, sorted: the order in which CAMS lists them says nothing. */
export const memberEvidence = z.array(z.string());

/**
 * UPDATING passes by itself, and what an update brings shows in the part it changes. Kept apart from ACTIVE it would
 * send every waiting request back to its approver twice, when somebody's update begins and when it ends.
 */
const lastingStatus = (status: string): string => (status === 'UPDATING' ? 'ACTIVE' : status);

export const groupFacts = (group: Group): z.infer<typeof groupEvidence> => ({
  groupId: group.id,
  subject: group.subject,
  status: lastingStatus(group.status),
});

export const linkFacts = (group: Group): z.infer<typeof linkEvidence> =>
  group.link === undefined ? null : { masked: group.link.masked, fingerprint: group.link.fingerprint };

export const memberFacts = (numbers: readonly string[]): string[] => [...numbers].sort();

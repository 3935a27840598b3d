import type { Group } from '../../../src/domain/group';

/** A group of which nothing matters but id and subject. */
export const group = (id: string, subject = id): Group => ({
  id,
  subject,
  description: undefined,
  status: 'ACTIVE',
  link: undefined,
  picture: undefined,
  memberCount: undefined,
  updatedAt: undefined,
  groupType: undefined,
  groupLink: undefined,
});

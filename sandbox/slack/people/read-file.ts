import { SlackFailure } from '../failure';
import type { World } from '../world';

/** A file as a person opens it. */
export interface ReadFile {
  name: string;
  mimetype: string;
  bytes: Buffer;
}

/** A file shared where this person reads. Throws `file_not_found` or `file_deleted`. */
export function readFile(user: string, fileId: string, world: World): ReadFile {
  const { name, mimetype, bytes, shares } = world.files.find(fileId);
  const seen = shares.some(
    ({ channel, ts }) =>
      world.workspace.channel(channel).members.includes(user) && world.messages.find(channel, ts) !== undefined,
  );
  if (!seen) throw new SlackFailure('file_not_found');
  return { name, mimetype, bytes };
}

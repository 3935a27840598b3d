import type { StoredFile } from '../state/files';
import type { World } from '../world';

/** A file as a message carries it; a deleted one leaves only its id. */
export type MessageFile = HostedFile | { id: string; mode: 'tombstone' };

export interface HostedFile {
  id: string;
  mode: 'hosted';
  created: number;
  name: string;
  title: string;
  mimetype: string;
  filetype: string;
  /** Bytes. */
  size: number;
  user: string;
  alt_txt?: string | undefined;
  /** Served to the app's token only; people read by `Person.reads`. */
  url_private: string;
  url_private_download: string;
  permalink: string;
}

export const PRIVATE_FILES = '/files-pri/';

/** A file as Slack puts it into answers and messages. */
export function wireFile(file: StoredFile, { origin, workspace: { team, app } }: World): HostedFile {
  const { id, created, name, title, mimetype, filetype, size, alt_txt } = file;
  const address = `${origin}${PRIVATE_FILES}${team.id}-${id}`;
  const slug = encodeURIComponent(name);
  return {
    id,
    mode: 'hosted',
    created,
    name,
    title,
    mimetype,
    filetype,
    size,
    user: app.botUserId,
    ...(alt_txt !== undefined && { alt_txt }),
    url_private: `${address}/${slug}`,
    url_private_download: `${address}/download/${slug}`,
    permalink: `${origin}/files/${app.botUserId}/${id}/${slug}`,
  };
}

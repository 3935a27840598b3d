import type { WebClient } from '@slack/web-api';
import { type Clock, seconds } from '../../domain/clock';
import type { FileToSend } from './file';

const UPLOAD_TIMEOUT = seconds(60);

/** Slack did not take the bytes; `status` is absent when nothing came back. */
export class UploadError extends Error {
  readonly status: number | undefined;
  constructor(status: number | undefined) {
    super(status === undefined ? 'the upload was not answered' : `the upload was answered ${status}`);
    this.name = 'UploadError';
    this.status = status;
  }
}

/** A file that Slack has a name for, but not yet its bytes. */
export interface Announced {
  readonly id: string;
  readonly url: string;
}

/** Announces a file. Throws UploadError, and Slack's errors. */
export async function announce(client: WebClient, { name, bytes, altText }: FileToSend): Promise<Announced> {
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.byteLength,
    ...(altText === undefined ? {} : { alt_text: altText }),
  });
  if (url === undefined || id === undefined) throw new UploadError(undefined);
  return { id, url };
}

/** Puts an announced file into a conversation. Throws UploadError, and Slack's errors. */
export async function upload(
  client: WebClient,
  clock: Clock,
  { id, url }: Announced,
  { bytes, title }: FileToSend,
  channel: string,
): Promise<void> {
  await sendBytes(clock, url, bytes);
  await client.files.completeUploadExternal({ files: [{ id, title }], channel_id: channel });
}

async function sendBytes(clock: Clock, url: string, bytes: Uint8Array): Promise<void> {
  const abort = new AbortController();
  const cancel = clock.after(UPLOAD_TIMEOUT, () => abort.abort());
  try {
    const headers = { 'content-type': 'application/octet-stream' };
    const body = Buffer.from(bytes);
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: abort.signal,
    }).catch(() => undefined);
    if (response?.ok !== true) throw new UploadError(response?.status);
  } finally {
    cancel();
  }
}

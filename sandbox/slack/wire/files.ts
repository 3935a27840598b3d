import type { IncomingMessage } from 'node:http';
import { SlackFailure } from '../failure';
import { PRIVATE_FILES } from '../people/wire-file';
import type { World } from '../world';
import type { Answer } from './web-api';

/** The bytes of an upload: the body itself, or the first file of a form. */
async function bytesOf(body: Buffer, contentType: string | undefined): Promise<Buffer> {
  if (!contentType?.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  return file === undefined || typeof file === 'string' ? Buffer.alloc(0) : Buffer.from(await file.arrayBuffer());
}

const said = (status: number, text: string): Answer => ({
  kind: 'bytes',
  status,
  body: Buffer.from(text),
  headers: { 'content-type': 'text/plain; charset=utf-8' },
});

/** Takes the bytes POSTed to an upload address. */
export async function answerUpload(
  path: string,
  body: Buffer,
  { method, headers }: IncomingMessage,
  world: World,
): Promise<Answer> {
  if (method !== 'POST') return said(405, 'method not allowed');
  const bytes = await bytesOf(body, headers['content-type']);
  const entry = world.log.add({ direction: 'from-app', name: 'upload', payload: { length: bytes.length } });
  try {
    world.files.receive(path, bytes);
    world.activity.changed();
    return said(200, `OK - ${bytes.length}`);
  } catch (error) {
    if (!(error instanceof SlackFailure)) throw error;
    entry.error = error.code;
    return said(error.code === 'invalid_url' ? 404 : 400, error.code);
  }
}

/** Serves `url_private` to the app's own token with `files:read`; anybody else is sent to sign in, as Slack does. */
export function answerPrivateFile(path: string, bearer: string | undefined, world: World): Answer {
  const { app } = world.options;
  if (bearer !== app.botToken || !app.scopes.includes('files:read'))
    return {
      kind: 'bytes',
      status: 302,
      body: Buffer.alloc(0),
      headers: { location: `${world.origin}/?redir=${encodeURIComponent(path)}` },
    };
  try {
    const [, id = ''] = new RegExp(`^${PRIVATE_FILES}[^-/]+-([^/]+)/`).exec(path) ?? [];
    const { bytes, mimetype } = world.files.find(id);
    return {
      kind: 'bytes',
      status: 200,
      body: bytes,
      headers: { 'content-type': mimetype, 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff' },
    };
  } catch (error) {
    if (!(error instanceof SlackFailure)) throw error;
    return said(404, error.code);
  }
}

import { z } from 'zod';
import { SlackFailure } from '../failure';
import { wireFile } from '../people/wire-file';
import type { StoredFile } from '../state/files';
import type { World } from '../world';
import { readMessage } from './compose';
import { json, method } from './method';
import { threadRoot, writable } from './post';

/** Slack's ceiling for one file: 1 GB. */
const MAX_BYTES = 1_000_000_000;
const MAX_ALT_TEXT = 1000;
const MAX_CHANNELS = 100;

const completion = z.object({
  files: json(z.array(z.object({ id: z.string().min(1), title: z.string().optional() })).min(1)),
  channel_id: z
    .string()
    .regex(/^[CGDZ][A-Z0-9]+$/, 'input must match regex pattern: ^[CGDZ][A-Z0-9]+$')
    .optional(),
  channels: z.string().min(1).optional(),
  thread_ts: z.string().optional(),
  initial_comment: z.string().optional(),
  blocks: json(z.unknown()).optional(),
});

type Completion = z.infer<typeof completion>;

/** The message that carries files: a comment, else blocks, else nothing but the files. */
function comment({ initial_comment, blocks }: Completion, world: World) {
  if (initial_comment) return readMessage({ text: initial_comment }, world);
  return blocks === undefined ? { text: '', blocks: [] } : readMessage({ blocks }, world);
}

function share(files: readonly StoredFile[], channel: string, args: Completion, world: World): void {
  const { ts } = world.messages.add({
    kind: 'message',
    channel,
    user: world.workspace.app.botUserId,
    ...comment(args, world),
    files: files.map((file) => wireFile(file, world)),
    thread_ts: threadRoot(channel, args.thread_ts, world),
  });
  for (const file of files) file.shares.push({ channel, ts });
}

export const uploadFileMethods = [
  method({
    name: 'files.getUploadURLExternal',
    scope: 'files:write',
    args: z.object({
      filename: z.string().min(1),
      length: z.coerce.number().int().min(0),
      alt_text: z.string().optional(),
      alt_txt: z.string().optional(),
    }),
    run({ filename, length, alt_text, alt_txt = alt_text }, world) {
      if (length === 0) throw new SlackFailure('missing_argument');
      if (alt_txt && alt_txt.length > MAX_ALT_TEXT) throw new SlackFailure('alt_txt_too_large');
      if (length > MAX_BYTES) throw new SlackFailure('file_upload_size_restricted');
      const { file, path } = world.files.reserve({ name: filename, size: length, alt_txt });
      return { upload_url: `${world.origin}${path}`, file_id: file.id };
    },
  }),
  method({
    name: 'files.completeUploadExternal',
    scope: 'files:write',
    args: completion,
    run(args, world) {
      const files = args.files.map(({ id, title }) => ({ file: world.files.uploaded(id), title }));
      const targets = args.channel_id ? [args.channel_id] : (args.channels?.split(',') ?? []);
      if (targets.length > MAX_CHANNELS) throw new SlackFailure('channels_limit_exceeded');
      const channels = targets.map((id) => writable(id.trim(), world).id);
      if (args.thread_ts !== undefined && channels.length !== 1) throw new SlackFailure('invalid_arguments');
      for (const channel of channels) threadRoot(channel, args.thread_ts, world);
      comment(args, world);
      for (const { file, title } of files) Object.assign(file, { stage: 'complete', title: title ?? file.title });
      for (const channel of channels)
        share(
          files.map(({ file }) => file),
          channel,
          args,
          world,
        );
      return { files: files.map(({ file }) => ({ id: file.id, title: file.title })) };
    },
  }),
];

import { z } from 'zod';
import { kindOf } from '../people/wire-channel';
import { wireFile } from '../people/wire-file';
import type { StoredFile } from '../state/files';
import type { World } from '../world';
import { method } from './method';

const args = z.object({ file: z.string().min(1) });

/** Where a file was shared, by kind of channel. */
function whereShared({ shares }: StoredFile, world: World) {
  const inKind = (kind: ReturnType<typeof kindOf>) =>
    shares.filter(({ channel }) => kindOf(world.workspace.channel(channel)) === kind);
  const byChannel = (kind: ReturnType<typeof kindOf>) =>
    Object.fromEntries(inKind(kind).map(({ channel, ts }) => [channel, [{ ts }]]));
  const ids = (kind: ReturnType<typeof kindOf>) => inKind(kind).map(({ channel }) => channel);
  return {
    channels: ids('channels'),
    groups: ids('groups'),
    ims: ids('im'),
    shares: { public: byChannel('channels'), private: byChannel('groups') },
  };
}

/** A deleted file leaves its mark in messages that say something else as well, and takes the others with it. */
function leaveMessages({ id, shares }: StoredFile, world: World): void {
  for (const { channel, ts } of shares) {
    const message = world.messages.find(channel, ts);
    if (!message?.files) continue;
    message.files = message.files.map((one) => (one.id === id ? { id, mode: 'tombstone' } : one));
    const bare = message.text === '' && message.blocks.length === 0;
    if (bare && message.files.every(({ mode }) => mode === 'tombstone')) world.messages.remove(message);
  }
}

export const keptFileMethods = [
  method({
    name: 'files.info',
    scope: 'files:read',
    args,
    run({ file: id }, world) {
      const file = world.files.find(id);
      return { file: { ...wireFile(file, world), ...whereShared(file, world) }, comments: [] };
    },
  }),
  method({
    name: 'files.delete',
    scope: 'files:write',
    args,
    run({ file: id }, world) {
      const file = world.files.find(id);
      world.files.remove(file);
      leaveMessages(file, world);
      return {};
    },
  }),
];

import type { Desk, Desks } from './desk';

/** Desks that never change while the process runs. */
export function fixedDesks(desks: readonly Desk[]): Desks {
  return {
    all: async () => desks,
    find: async (deskId) => desks.find(({ id }) => id === deskId),
    forChannel: async (channelId) => desks.find((desk) => desk.channelId === channelId),
  };
}

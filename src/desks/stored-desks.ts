import type { Desk, Desks } from '../domain/desk';
import type { StoredDesk } from '../domain/desk-change';
import type { DeskTable } from '../domain/ports/desk-tables';
import type { Language } from '../texts';

/** Desks, and the language of their channels where no store can be asked. */
export interface StoredDesks extends Desks {
  /** As the desk was when this process last read it. */
  languageOf(deskId: string): Language | undefined;
}

/**
 * The desks set up in Slack and, for channels where that was never done, those from the settings. Read from the store
 * each time: a change made by one process is seen by all at once.
 */
export function storedDesks(table: Pick<DeskTable, 'find' | 'inChannel' | 'all'>, fixed: readonly Desk[]): StoredDesks {
  const languages = new Map<string, Language | undefined>();
  const learned = (desk: Desk | undefined): Desk | undefined => {
    if (desk !== undefined) languages.set(desk.id, desk.language);
    return desk;
  };
  const either = (stored: StoredDesk | undefined, otherwise: Desk | undefined): Desk | undefined =>
    learned(stored === undefined ? otherwise : bound(stored));
  return {
    all: async () => (await desksInForce(table, fixed)).flatMap((desk) => learned(desk) ?? []),
    find: async (deskId) =>
      either(
        await table.find(deskId),
        fixed.find(({ id }) => id === deskId),
      ),
    forChannel: async (channelId) =>
      either(
        await table.inChannel(channelId),
        fixed.find((desk) => desk.channelId === channelId),
      ),
    languageOf: (deskId) => languages.get(deskId),
  };
}

/** All desks as they are now: those of the settings first, in their order. */
export async function desksInForce(table: Pick<DeskTable, 'all'>, fixed: readonly Desk[]): Promise<readonly Desk[]> {
  const stored = await table.all();
  const known = new Set(stored.map(({ desk }) => desk.channelId));
  const desks = [...fixed.filter(({ channelId }) => !known.has(channelId)), ...stored.map(bound)];
  return desks.flatMap((desk) => desk ?? []);
}

const bound = ({ desk, givenUpAt }: StoredDesk): Desk | undefined => (givenUpAt === undefined ? desk : undefined);

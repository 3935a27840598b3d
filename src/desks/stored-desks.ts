import { type Clock, seconds } from '../domain/clock';
import type { Desk, Desks } from '../domain/desk';
import type { StoredDesk } from '../domain/desk-change';
import type { DeskTable } from '../domain/ports/desk-tables';
import type { Language } from '../texts';

/** Desks, and the language of their channels. */
export interface StoredDesks extends Desks {
  /**
   * As it was when this process read the desk last, at most ten seconds ago: every post asks for it, and one in the old
   * language just after a change harms nobody. What may be done is never taken from there.
   */
  languageOf(deskId: string): Promise<Language | undefined>;
}

/** How long a language is believed without reading it again. */
const KEPT = seconds(10);

/**
 * The desks set up in Slack and, for channels where that was never done, those from the settings. Read from the store
 * each time: a change made by one process is seen by all at once.
 */
export function storedDesks(
  table: Pick<DeskTable, 'find' | 'inChannel' | 'all'>,
  fixed: readonly Desk[],
  clock: Pick<Clock, 'now'>,
): StoredDesks {
  const languages = new Map<string, { readonly language: Language | undefined; readonly readAt: number }>();
  const learned = (desk: Desk | undefined): Desk | undefined => {
    if (desk !== undefined) languages.set(desk.id, { language: desk.language, readAt: clock.now() });
    return desk;
  };
  const either = (stored: StoredDesk | undefined, otherwise: Desk | undefined): Desk | undefined =>
    learned(stored === undefined ? otherwise : bound(stored));
  const find = async (deskId: string) =>
    either(
      await table.find(deskId),
      fixed.find(({ id }) => id === deskId),
    );
  return {
    all: async () => (await desksInForce(table, fixed)).flatMap((desk) => learned(desk) ?? []),
    find,
    forChannel: async (channelId) =>
      either(
        await table.inChannel(channelId),
        fixed.find((desk) => desk.channelId === channelId),
      ),
    languageOf: async (deskId) => {
      const known = languages.get(deskId);
      const isFresh = known !== undefined && Math.abs(clock.now() - known.readAt) < KEPT;
      return isFresh ? known.language : (await find(deskId))?.language;
    },
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

import type { CallPlaces } from '../../../src/domain/ports/call-places';

/** Places kept in memory: what PostgreSQL does, written again in the plainest way. */
export function createMemoryPlaces(now: () => number): CallPlaces {
  const kept = new Map<string, number[]>();
  return {
    reserve: async (action, count, lead, { places, window, ahead, share, apart }) => {
      const at = now();
      const start = at + lead;
      const moments = (kept.get(action) ?? Array.from({ length: places }, () => 0)).map((moment) =>
        Math.min(moment, at + ahead),
      );
      kept.set(action, moments);
      const given: number[] = [];
      let inTurn = 0;
      const first = (): { readonly moment: number; readonly isFree: boolean } => {
        const [oldest = 0] = moments;
        const latest = moments.at(-1) ?? 0;
        const isFree = oldest + window <= start && latest <= start;
        return { isFree, moment: isFree ? start : Math.max(oldest + window, latest + apart) };
      };
      while (given.length < count) {
        const { moment, isFree } = first();
        if (!isFree) inTurn += 1;
        if (inTurn > share || moment > at + ahead) break;
        given.push(moment);
        moments.push(moment);
        moments.shift();
      }
      const next = Math.max((moments[0] ?? 0) + window, (moments.at(-1) ?? 0) + apart);
      return { at, moments: given, next };
    },
  };
}

import { type Clock, minutes, seconds } from '../domain/clock';
import { CamsError } from '../domain/errors';
import type { Group } from '../domain/group';

/** Older than this, the next use starts a new crawl, and is answered from what there is. */
const FRESH_FOR = seconds(60);
/** Older than this, the next use waits for a new crawl. */
const USABLE_FOR = minutes(10);

export interface SnapshotContent {
  readonly groups: readonly Group[];
  /** When the crawl began, Unix ms: nothing in it is older. */
  readonly asOf: number;
}

/**
 * All groups of one business number as last read, for search, picker and counts; never for evidence. It may be up to
 * ten minutes old and says so by `asOf`; from one minute on, its use starts a crawl in the background. A read or a
 * write of ours corrects single groups at once. A crawl replaces it whole; a restart of the process drops it.
 */
export interface Snapshot {
  /** Waits for a crawl when there is none yet or it is too old. @throws what the crawl throws */
  read(): Promise<SnapshotContent>;
  /** What `read` would answer without waiting; one that is getting old is crawled anew in the background. */
  seen(): SnapshotContent | undefined;
  /** Crawls now, or joins the crawl that runs. */
  refresh(): Promise<void>;
  /** The group as last seen, however long ago. */
  known(groupId: string): Group | undefined;
  /** Sets what was learnt about one group; `undefined` says that it is gone. */
  correct(groupId: string, group: Group | undefined): void;
  /** Ends the running crawl at its next page; there will be no other. */
  stop(): void;
}

export const stopping = (): CamsError => new CamsError('stopping', { certainty: 'not_sent', passing: true });

export function createSnapshot(deps: {
  readonly clock: Clock;
  /** Reads all groups; asks between its pages whether to stop. */
  readonly crawl: (isStopped: () => boolean) => Promise<readonly Group[]>;
  /** Told when a crawl in the background failed. */
  readonly onFailure: (error: unknown) => void;
}): Snapshot {
  const { clock, crawl, onFailure } = deps;
  let groups = new Map<string, Group>();
  let asOf: number | undefined;
  let crawling: Promise<void> | undefined;
  let learntMeanwhile = new Map<string, Group | undefined>();
  let stopped = false;

  function put(groupId: string, group: Group | undefined): void {
    if (group === undefined) groups.delete(groupId);
    else if (groups.has(groupId)) groups.set(groupId, group);
    else groups = new Map([[groupId, group], ...groups]);
  }

  async function run(): Promise<void> {
    const startedAt = clock.now();
    learntMeanwhile = new Map();
    const found = await crawl(() => stopped);
    groups = new Map(found.map((group) => [group.id, group]));
    for (const [groupId, group] of learntMeanwhile) put(groupId, group);
    asOf = startedAt;
  }

  function refresh(): Promise<void> {
    if (stopped) return Promise.reject(stopping());
    crawling ??= run().finally(() => {
      crawling = undefined;
    });
    return crawling;
  }

  function seen(): SnapshotContent | undefined {
    const age = asOf === undefined ? Number.POSITIVE_INFINITY : clock.now() - asOf;
    // Younger than nothing: the wall clock was set back, and the age is not known.
    if (asOf === undefined || age > USABLE_FOR || age < 0) return undefined;
    if (age > FRESH_FOR && !stopped) refresh().catch(onFailure);
    return { groups: [...groups.values()], asOf };
  }

  return {
    refresh,
    seen,
    read: async () => {
      const now = seen();
      if (now !== undefined) return now;
      await refresh();
      return { groups: [...groups.values()], asOf: asOf ?? clock.now() };
    },
    known: (groupId) => groups.get(groupId),
    correct: (groupId, group) => {
      put(groupId, group);
      if (crawling !== undefined) learntMeanwhile.set(groupId, group);
    },
    stop: () => {
      stopped = true;
    },
  };
}

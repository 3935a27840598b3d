import type { Clock } from '../domain/clock';
import { toFailure } from '../domain/errors';
import type { Group, Scope } from '../domain/group';
import type { Cams } from '../domain/ports/cams';
import type { Among, Directory } from '../domain/ports/directory';
import type { Log } from '../domain/ports/log';
import { holdsWords, matchGroups } from './find-words';
import { createGroupReader } from './group-reader';
import { createRateLimiter } from './limiter';
import { createSnapshot, stopping } from './snapshot';

/** Of the 50 calls a second, so that people's own reads never wait for a crawl. */
const CRAWLED_PAGES_PER_SECOND = 10;

export interface DirectoryDeps {
  /** CAMS for `scope`. */
  readonly cams: Cams;
  readonly scope: Scope;
  readonly clock: Clock;
  readonly log: Log;
}

/** One long word; only for such a one are all pages read. Every id seen so far is Base64 of this length or more. */
const LIKE_AN_ID = /^[\w+/=-]{20,}$/;

const all: Among = () => true;

/** A directory that can be told to crawl, and to stop. */
export interface CamsDirectory extends Directory {
  /** Crawls now, or joins the crawl that runs. */
  refresh(): Promise<void>;
  stop(): void;
}

/** The groups and members of one scope; what it keeps is said at `Snapshot`. */
export function createDirectory({ cams, scope, clock, log }: DirectoryDeps): CamsDirectory {
  const reader = createGroupReader({ cams, scope });
  const budget = createRateLimiter({ clock, perSecond: CRAWLED_PAGES_PER_SECOND });
  const snapshot = createSnapshot({
    clock,
    crawl: (isStopped) =>
      reader.all(async () => {
        await budget.take('crawl');
        if (isStopped()) throw stopping();
      }),
    onFailure: (error) => log.warn({ ...toFailure(error) }, 'the groups could not be crawled; the last crawl is used'),
  });

  function learn(groups: readonly Group[]): void {
    for (const group of groups) snapshot.correct(group.id, group);
  }

  async function bySubject(subject: string): Promise<readonly Group[]> {
    const found = await reader.bySubject(subject);
    learn(found);
    return found;
  }

  async function group(groupId: string): Promise<Group | undefined> {
    const subject = snapshot.known(groupId)?.subject.trim();
    const near = subject ? await bySubject(subject) : [];
    const found = near.find(({ id }) => id === groupId) ?? (await reader.all()).find(({ id }) => id === groupId);
    snapshot.correct(groupId, found);
    return found;
  }

  /** What the last crawl cannot know: a group made since, in the console or by another process. */
  async function justMade(typed: string, among: Among): Promise<readonly Group[]> {
    if (typed === '') return [];
    const named = (await bySubject(typed)).filter(({ id }) => among(id));
    if (named.length > 0 || !LIKE_AN_ID.test(typed)) return named;
    const found = await group(typed);
    return found === undefined || !among(found.id) ? [] : [found];
  }

  return {
    page: async (index, size) => {
      const page = await reader.page(index, size);
      learn(page.items);
      return page;
    },
    seen: async () => snapshot.seen(),
    search: async ({ words, status, index, size }, among = all) => {
      const { groups, asOf } = await snapshot.read();
      const wanted = status?.trim().toUpperCase();
      const found = groups.filter(
        (group) =>
          among(group.id) &&
          holdsWords(group.subject, words) &&
          (wanted === undefined || group.status.toUpperCase() === wanted),
      );
      return { items: found.slice((index - 1) * size, index * size), index, size, total: found.length, asOf };
    },
    match: async (text, among = all) => {
      const known = (await snapshot.read()).groups.filter(({ id }) => among(id));
      const { groups, isExact } = matchGroups(known, text);
      if (isExact) return groups;
      // A group that was renamed to just this must not lose against one that only holds the words.
      if (groups.length === 0) return justMade(text.trim(), among);
      const named = (await bySubject(text.trim()).catch(() => [])).filter(({ id }) => among(id));
      return named.length > 0 ? named : groups;
    },
    readGroup: group,
    readBySubject: bySubject,
    sameSubject: async (subject) => {
      const own = (await bySubject(subject)).map(({ id }) => id);
      return { own, elsewhere: [] };
    },
    readMembers: (groupId) => reader.members(groupId),
    refresh: snapshot.refresh,
    stop: snapshot.stop,
  };
}

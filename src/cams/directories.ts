import type { Clock } from '../domain/clock';
import type { Scope } from '../domain/group';
import type { Log } from '../domain/ports/log';
import type { CamsClient } from './client';
import { type CamsDirectory, createDirectory } from './directory';

export interface Directories {
  /** The one directory of a scope: all who ask share its snapshot. */
  forScope(scope: Scope): CamsDirectory;
  stop(): void;
}

export function createDirectories(deps: {
  readonly client: CamsClient;
  readonly clock: Clock;
  readonly log: Log;
}): Directories {
  const { client, clock, log } = deps;
  const made = new Map<string, CamsDirectory>();
  return {
    forScope: (scope) => {
      const key = JSON.stringify([scope.custSpaceId, scope.businessNumber]);
      const directory = made.get(key) ?? createDirectory({ cams: client.forScope(scope), scope, clock, log });
      made.set(key, directory);
      return directory;
    },
    stop: () => {
      for (const directory of made.values()) directory.stop();
    },
  };
}

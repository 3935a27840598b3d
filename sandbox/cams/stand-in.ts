import { realClock } from './clock';
import { createEnvelopes } from './envelope';
import { createFaults, type Faults } from './faults';
import { createGateway } from './gateway';
import { type Call, createJournal } from './journal';
import { type AccessKey, type CamsStandInOptions, defaultKeys, defaultQuirks, defaultTimings } from './options';
import { createQuota } from './quota';
import { type Address, createServerFor } from './server';
import { createNonces } from './signature/nonces';
import { createGroups } from './state/groups';
import { createWorld, type World } from './world';

/** Published for AddChatGroup and DeleteChatGroupParticipants; assumed for the rest (cams-api.md section 3). */
const QUOTA_PER_SECOND = 50;

export interface CamsStandIn {
  /** Default: a free port on loopback. Rejects when the port is in use. */
  listen(port?: number, host?: string): Promise<Address>;
  /** Breaks off every connection, those with a held reply too. */
  close(): Promise<void>;
  world: World;
  faults: Faults;
  /** The access keys as given: change them to revoke, deny or renew. */
  keys: Record<string, AccessKey>;
  /** Every call that arrived, refused ones too, in order. */
  calls: readonly Call[];
  /** Every call of a writing action (or of this one), applied or not: see `outcome.applied`. */
  writes(action?: string): Call[];
  /** Empties `calls`. */
  clearCalls(): void;
}

/** A CAMS over HTTP that verifies ACS3-HMAC-SHA256 and keeps its state in memory. */
export function createCamsStandIn(options: CamsStandInOptions): CamsStandIn {
  const keys = options.keys ?? defaultKeys();
  const clock = options.clock ?? realClock;
  const quirks = { ...defaultQuirks, ...options.quirks };
  const groups = createGroups({ clock, businessNumbers: options.businessNumbers });
  for (const seed of options.seed ?? []) groups.add(seed);
  const faults = createFaults();
  const journal = createJournal();

  const handle = createGateway({
    envelopes: createEnvelopes(quirks),
    faults,
    journal,
    quota: createQuota(clock, options.quotaPerSecond ?? QUOTA_PER_SECOND),
    verify: { keys, nonces: createNonces(), clock: options.wireClock ?? realClock },
    context: {
      groups,
      clock,
      custSpaceId: options.custSpaceId,
      timings: { ...defaultTimings, ...options.timings },
      quirks,
    },
  });
  const server = createServerFor(handle);

  return {
    listen: server.listen,
    close: server.close,
    world: createWorld(groups, clock),
    faults,
    keys,
    calls: journal.calls,
    writes: journal.writes,
    clearCalls: journal.clear,
  };
}

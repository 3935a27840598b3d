import type { Store } from '../../src/domain/ports/store';
import type { Request } from '../../src/domain/request';
import type { StoreKind, TestDatabase } from './stores';

/** The store of the running test file: one database for all its tests, which therefore use ids of their own. */
export interface StoreOf {
  readonly store: Store;
  readonly database: TestDatabase;
  /** Closes the store and opens it again, as a restart does. */
  reopen(): Promise<void>;
}

/** Opens a database before the tests of the surrounding `describe`, and removes it after them. */
export function useStore({ create }: StoreKind): StoreOf {
  let database: TestDatabase | undefined;
  let store: Store | undefined;
  const opened = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the store is open while a test runs');
    return value;
  };
  beforeAll(async () => {
    database = await create();
    store = await database.open();
  });
  afterAll(async () => {
    await store?.close();
    await database?.discard();
  });
  return {
    get store() {
      return opened(store);
    },
    get database() {
      return opened(database);
    },
    reopen: async () => {
      await opened(store).close();
      store = await opened(database).open();
    },
  };
}

let ids = 0;
/** An id that no other test of the file uses. */
export const freshId = (prefix: string): string => `${prefix}-${ids++}`;

/** A pending request, of a desk of its own unless `facts` says otherwise. */
export function aRequest(facts: Partial<Request> = {}): Request {
  return {
    id: freshId('request'),
    deskId: freshId('desk'),
    operation: 'link delete',
    requesterId: 'U0REQUESTER',
    input: { group: 'G1', reason: 'no longer needed' },
    inputDigest: 'digest',
    groupId: 'G1',
    subject: 'Sales',
    state: 'pending',
    revision: 1,
    effect: 'destructive',
    policy: {
      approvers: ['U0APPROVER', 'S0GROUP'],
      approvalsNeeded: 2,
      expiresAfter: 86_400_000,
      startWithin: 900_000,
    },
    createdAt: 1_760_000_000_000,
    expiresAt: 1_760_086_400_000,
    approvedAt: undefined,
    decidedBy: undefined,
    endedAt: undefined,
    card: undefined,
    outcome: undefined,
    ...facts,
  };
}

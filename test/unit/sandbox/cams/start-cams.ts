import { type CamsStandInOptions, createCamsStandIn, type GroupSeed } from '../../../../sandbox/cams';
import { createVendorClient } from '../../../support/vendor-client';

export const NUMBER = '6281100000001';
export const SPACE = 'cams-test0001';
export const KEY = { id: 'test-key-id', secret: 'test-key-secret' };
export const OK = { Code: 'OK', Success: true };

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const standIn of running.splice(0)) await standIn.close();
});

/** A stand-in on a free port with a clock that only `advance` moves, driven by the vendor's client; closed after the test. */
export async function startCams(options: Partial<CamsStandInOptions> = {}) {
  let now = Date.UTC(2026, 0, 1);
  const standIn = createCamsStandIn({
    custSpaceId: SPACE,
    businessNumbers: [NUMBER],
    keys: { [KEY.id]: { secret: KEY.secret } },
    clock: { now: () => now },
    quirks: { absent: 'None' },
    ...options,
  });
  const address = await standIn.listen();
  running.push(standIn);
  const vendor = createVendorClient(address.endpoint, KEY);

  async function call(action: string, params: Record<string, unknown> = {}) {
    return await vendor(action, { BusinessNumber: NUMBER, CustSpaceId: SPACE, ...params });
  }

  return {
    ...address,
    standIn,
    call,
    vendor,
    now: () => now,
    advance(ms: number): void {
      now += ms;
    },
    addGroup: (seed: Partial<GroupSeed> = {}) => standIn.world.addGroup({ subject: 'Resellers', ...seed }),
    /** The first page of ListChatGroup. */
    async list(filter: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
      const { Data } = await call('ListChatGroup', { Page: { Index: 1, Size: 100 }, ...filter });
      return groupsIn(Data);
    },
  };
}

function groupsIn(data: unknown): Record<string, unknown>[] {
  if (typeof data !== 'object' || data === null || !('List' in data) || !Array.isArray(data.List))
    throw new Error('no List');
  return data.List;
}

export function people(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `628123456780${i + 1}`);
}

export function asList(numbers: string[]): { ParticipantNumber: string }[] {
  return numbers.map((number) => ({ ParticipantNumber: number }));
}

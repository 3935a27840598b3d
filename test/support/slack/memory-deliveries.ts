import type { DeliveryTable } from '../../../src/domain/ports/store';

export interface MemoryDeliveries extends DeliveryTable {
  readonly all: Map<string, number>;
  /** While it is set, every answer waits for it, as from a slow store. */
  hold: Promise<void> | undefined;
  /** How many wait for it. */
  waiting: number;
}

/** Deliveries in memory; `all` is what is remembered. */
export function createMemoryDeliveries(): MemoryDeliveries {
  const all = new Map<string, number>();
  const table: MemoryDeliveries = {
    all,
    hold: undefined,
    waiting: 0,
    remember: async (key, at) => {
      table.waiting += 1;
      await table.hold;
      table.waiting -= 1;
      if (all.has(key)) return false;
      all.set(key, at);
      return true;
    },
    forget: async (key) => void all.delete(key),
    prune: async () => {},
  };
  return table;
}

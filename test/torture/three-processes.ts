import { createFleet, type Fleet, type FleetOptions } from '../support/fleet/fleet';
import { availableStores } from '../support/stores';
import { randomOf } from './figure';

/** Several processes need a database they share. */
export const hasPostgres = availableStores().some(({ name }) => name === 'PostgreSQL');

/** Three processes in HTTP mode on PostgreSQL; each delivery goes to any of them. */
export async function threeProcesses(options: Partial<FleetOptions> = {}): Promise<Fleet> {
  const random = randomOf(3);
  const fleet = await createFleet({
    store: 'postgres',
    mode: 'http',
    choose: (count) => Math.floor(random() * count),
    ...options,
  });
  await Promise.all([fleet.start(), fleet.start(), fleet.start()]);
  return fleet;
}

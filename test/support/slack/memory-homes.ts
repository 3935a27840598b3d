import type { HomeTable } from '../../../src/domain/ports/homes';

/** Nobody's home is ever behind. */
export const createMemoryHomes = (): HomeTable => ({
  open: async () => {},
  show: async () => {},
  claim: async () => true,
  anyOf: async () => false,
  behind: async () => [],
  prune: async () => {},
});

import { createContext, useContext } from 'react';
import type { ShownView } from '../../../slack';
import type { PlaceRef } from '../../protocol/acts';

/** Where blocks stand, and what their fields hold. */
export interface PlaceOfBlocks {
  readonly at: PlaceRef;
  readonly values: ShownView['values'];
  /** By block id. */
  readonly errors: Readonly<Record<string, string>>;
}

const PlaceContext = createContext<PlaceOfBlocks | undefined>(undefined);

export const PlaceProvider = PlaceContext.Provider;

export function usePlace(): PlaceOfBlocks {
  const place = useContext(PlaceContext);
  if (place === undefined) throw new Error('only within Blocks');
  return place;
}

import { createContext, useContext } from 'react';
import type { Option } from '../../../src/slack/check/options';
import type { Done, ElementRef, FieldFill, PlaceRef } from '../protocol/acts';
import type { OutsideAct } from '../protocol/outside';
import type { PageState } from '../protocol/state';

/** What the page knows, and what one can do in it as the person who was chosen. */
export interface Acting {
  readonly state: PageState;
  /** Presses a button; its confirm dialog has been answered by then. */
  press(at: PlaceRef, element: ElementRef): Promise<Done>;
  /** Fills a field in: text, an option's value, several of them, or nothing. */
  fill(at: PlaceRef, element: ElementRef, fill: FieldFill): void;
  /** What the app suggests for a search. */
  search(at: PlaceRef, element: ElementRef, query: string): Promise<readonly Option[]>;
  /** Lets something happen outside of the app. */
  outside(act: OutsideAct): Promise<Done>;
}

const ActingContext = createContext<Acting | undefined>(undefined);

export const ActingProvider = ActingContext.Provider;

export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (acting === undefined) throw new Error('only within ActingProvider');
  return acting;
}

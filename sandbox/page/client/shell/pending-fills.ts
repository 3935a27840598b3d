import type { ElementRef, FieldFill, PlaceRef } from '../../protocol/acts';

/** How long typing has to pause before it is sent, in milliseconds. */
const PAUSE_MS = 120;

interface Pending {
  readonly at: PlaceRef;
  readonly element: ElementRef;
  readonly fill: FieldFill;
}

export interface PendingFills {
  add(at: PlaceRef, element: ElementRef, fill: FieldFill): void;
  /** Sends now what has not been sent yet. */
  flush(): void;
}

/** Gathers what is typed, so that not every letter is sent by itself. */
export function createPendingFills(send: (pending: Pending) => void): PendingFills {
  const waiting = new Map<string, Pending>();
  let timer: number | undefined;
  const flush = (): void => {
    window.clearTimeout(timer);
    const all = [...waiting.values()];
    waiting.clear();
    all.forEach(send);
  };
  return {
    flush,
    add(at, element, fill) {
      waiting.set(JSON.stringify([at, element]), { at, element, fill });
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, PAUSE_MS);
    },
  };
}

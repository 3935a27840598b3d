/** Lets a test stop whoever comes to a place, and go on when it likes. */
export interface Stops {
  /** Stops the next one who comes to `place`. */
  at(place: string): { readonly reached: Promise<void>; readonly go: () => void };
  /** Called by the fakes at each place. */
  pass(place: string): Promise<void>;
}

export function createStops(): Stops {
  const waiting = new Map<string, { readonly arrive: () => void; readonly gone: Promise<void> }>();
  return {
    at: (place) => {
      let arrive = (): void => undefined;
      let go = (): void => undefined;
      const reached = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const gone = new Promise<void>((resolve) => {
        go = resolve;
      });
      waiting.set(place, { arrive, gone });
      return { reached, go };
    },
    pass: async (place) => {
      const stop = waiting.get(place);
      if (stop === undefined) return;
      waiting.delete(place);
      stop.arrive();
      await stop.gone;
    },
  };
}

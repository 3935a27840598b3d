/** The part of a clock that the stand-in needs: Unix time in ms. The app's own clocks fit it. */
export interface Clock {
  now(): number;
}

export const realClock: Clock = { now: () => Date.now() };

/** How far two clocks may part in a second, in ms, while one of them is set right. */
const DRIFT = 1;

interface Reading {
  /** Theirs less ours, in ms. */
  readonly ahead: number;
  /** By how much that may be wrong, either way. */
  readonly doubt: number;
  /** When it was taken, on our clock. */
  readonly at: number;
}

/** Knows what a moment of somebody else's clock is on ours, from answers that say what time it is there. */
export interface TheirClock {
  /** They read `theirs` some time between `sentAt` and `receivedAt` of ours. All in ms. */
  read(sentAt: number, theirs: number, receivedAt: number): void;
  /** By how much `toOurs` may be wrong at this moment of ours, either way, in ms; nothing before the first answer. */
  doubt(now: number): number | undefined;
  /** A moment of theirs on our clock. */
  toOurs(theirs: number): number;
}

/**
 * Trusts the quickest of the late answers: a slow one does not say when on its way the clock was read. One that contradicts it
 * means that a clock was set, and counts alone.
 */
export function createTheirClock(): TheirClock {
  let trusted: Reading | undefined;

  const doubtNow = ({ doubt, at }: Reading, now: number): number => doubt + (DRIFT * Math.max(0, now - at)) / 1000;

  return {
    read: (sentAt, theirs, receivedAt) => {
      const reading = {
        ahead: theirs - (sentAt + receivedAt) / 2,
        doubt: Math.abs(receivedAt - sentAt) / 2,
        at: receivedAt,
      };
      const known = trusted === undefined ? Number.POSITIVE_INFINITY : doubtNow(trusted, receivedAt);
      const contradicts = trusted !== undefined && Math.abs(reading.ahead - trusted.ahead) > known + reading.doubt;
      if (contradicts || reading.doubt <= known) trusted = reading;
    },
    doubt: (now) => trusted && doubtNow(trusted, now),
    toOurs: (theirs) => theirs - (trusted?.ahead ?? 0),
  };
}

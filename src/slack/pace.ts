/**
 * Lets work that follows an acknowledgement take turns. A handler whose store answers at once is one long run in which
 * nothing that came in is read: each turn begins only after that was read and acknowledged.
 */
export interface Pace {
  /** Resolves when it may begin: in the order asked, one in each turn of the event loop, the first after a moment. */
  begin(): Promise<void>;
  /** Resolves when what has begun may go on: the same without the moment, before anything that wants to begin. */
  goOn(): Promise<void>;
}

/** How the event loop calls back. */
export interface Loop {
  /** In its next turn, after what came in until then was read. */
  nextTurn(run: () => void): void;
  /** After it slept for a moment: whoever carries the acknowledgement on may need the processor that we would use. */
  aMomentLater(run: () => void): void;
}

const NODE: Loop = {
  nextTurn: setImmediate,
  aMomentLater: (run) => void setTimeout(run, 1),
};

export function createPace(loop: Loop = NODE): Pace {
  const begun: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let isDue = false;

  function take(): void {
    const next = begun.shift() ?? waiting.shift();
    isDue = begun.length + waiting.length > 0;
    if (isDue) loop.nextTurn(take);
    next?.();
  }

  const turnIn = (queue: (() => void)[], wake: (run: () => void) => void) => (): Promise<void> =>
    new Promise((resolve) => {
      queue.push(resolve);
      if (isDue) return;
      isDue = true;
      wake(take);
    });

  return { begin: turnIn(waiting, loop.aMomentLater), goOn: turnIn(begun, loop.nextTurn) };
}

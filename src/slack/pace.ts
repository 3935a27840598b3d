/**
 * Lets work that follows an acknowledgement take turns. A handler whose store answers at once is one long run in which
 * nothing that came in is read: each turn begins only after that was read and acknowledged.
 */
export interface Pace {
  /** Resolves when it may begin: in the order asked, one in each turn of the event loop. */
  begin(): Promise<void>;
  /** Resolves when what has begun may go on: the same, before anything that wants to begin. */
  goOn(): Promise<void>;
}

/** Calls back in the next turn of the event loop, after what came in until then was read. */
type NextTurn = (run: () => void) => void;

/** @param nextTurn of Node's event loop, unless told */
export function createPace(nextTurn: NextTurn = setImmediate): Pace {
  const begun: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let isDue = false;

  function take(): void {
    const next = begun.shift() ?? waiting.shift();
    isDue = begun.length + waiting.length > 0;
    if (isDue) nextTurn(take);
    next?.();
  }

  const turnIn = (queue: (() => void)[]) => (): Promise<void> =>
    new Promise((resolve) => {
      queue.push(resolve);
      if (isDue) return;
      isDue = true;
      nextTurn(take);
    });

  return { begin: turnIn(waiting), goOn: turnIn(begun) };
}

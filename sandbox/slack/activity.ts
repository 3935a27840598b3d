/** How long nothing may happen before the conversation is called idle, in milliseconds. */
const QUIET_MS = 25;
/** How often a predicate is asked without a change here: it may look at things outside of Slack. */
const TICK_MS = 20;

type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

const isTruthy = <T>(value: T): value is Truthy<T> => Boolean(value);

export interface Activity {
  /** Says that something changed that a person or a test could be waiting for. */
  changed(): void;
  /** Is told of every change, until the returned function is called. */
  onChange(look: () => void): () => void;
  /** Marks work under way; the returned function marks its end. */
  begin(): () => void;
  /** Resolves with the first truthy answer of `predicate`, asked again after every change. Rejects after `timeoutMs`. */
  until<T>(predicate: () => T, timeoutMs?: number): Promise<Truthy<T>>;
  /** Resolves once no request is under way in either direction and none has come for a moment. */
  idle(): Promise<void>;
}

/** Lets waiting be driven by what happens instead of by sleeping. */
export function createActivity(): Activity {
  const waiting = new Set<() => void>();
  let underWay = 0;

  const changed = () => {
    for (const look of [...waiting]) look();
  };

  const onChange = (look: () => void) => {
    waiting.add(look);
    return () => void waiting.delete(look);
  };

  const begin = () => {
    underWay += 1;
    changed();
    return () => {
      underWay -= 1;
      changed();
    };
  };

  function until<T>(predicate: () => T, timeoutMs = 5000): Promise<Truthy<T>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(() => reject(new Error(`nothing came within ${timeoutMs} ms`))), timeoutMs);
      const tick = setInterval(() => look(), TICK_MS);
      const settle = (done: () => void) => {
        waiting.delete(look);
        clearTimeout(timer);
        clearInterval(tick);
        done();
      };
      const look = () => {
        try {
          const found = predicate();
          if (isTruthy(found)) settle(() => resolve(found));
        } catch (error) {
          settle(() => reject(error));
        }
      };
      waiting.add(look);
      look();
    });
  }

  const idle = () =>
    new Promise<void>((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const look = () => {
        clearTimeout(timer);
        if (underWay > 0) return;
        timer = setTimeout(() => {
          waiting.delete(look);
          resolve();
        }, QUIET_MS);
      };
      waiting.add(look);
      look();
    });

  return { changed, onChange, begin, until, idle };
}

import type { Store } from '../../../src/domain/ports/store';

class DiedError extends Error {}

const never = <T>(): Promise<T> => new Promise(() => undefined);

/**
 * A process that can be killed: at each call it makes to the outside it may die before the call or after it, when the
 * answer is on its way. From then on nothing of it runs any more.
 */
export interface Life {
  /** Wraps what the process holds of the outside. */
  mortal<T extends object>(target: T): T;
  /** A transaction that is open when its process dies is undone. */
  mortalStore(store: Store): Store;
  kill(): void;
  readonly isDead: boolean;
  readonly died: Promise<void>;
}

/** @param steps how many moments it lives; for ever when left out */
export function createLife(steps = Number.POSITIVE_INFINITY): Life {
  let left = steps;
  let isDead = false;
  let tell = (): void => undefined;
  const died = new Promise<void>((resolve) => {
    tell = resolve;
  });

  const kill = (): void => {
    isDead = true;
    tell();
  };

  const step = async (): Promise<void> => {
    left -= 1;
    if (left < 0 && !isDead) kill();
    if (isDead) throw new DiedError();
  };

  const outlived = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      return error instanceof DiedError ? never<T>() : Promise.reject(error);
    }
  };

  function wrap<T extends object>(target: T, around: <R>(work: () => Promise<R>) => Promise<R>): T {
    return new Proxy(target, {
      get: (owner, name) => {
        const member: unknown = Reflect.get(owner, name);
        if (typeof member === 'object' && member !== null) return wrap(member, around);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) =>
          around(async () => {
            await step();
            const answer: unknown = await Reflect.apply(member, owner, given);
            await step();
            return answer;
          });
      },
    });
  }

  const mortal = <T extends object>(target: T): T => wrap(target, outlived);
  return {
    mortal,
    mortalStore: (store) => ({
      ...mortal(store),
      transaction: (work) =>
        outlived(async () => {
          await step();
          const answer = await store.transaction((tx) => work(wrap(tx, (call) => call())));
          await step();
          return answer;
        }),
    }),
    kill,
    get isDead() {
      return isDead;
    },
    died,
  };
}

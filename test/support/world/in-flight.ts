import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Store } from '../../../src/domain/ports/store';

/** A request that takes longer than so many looks is held by the other side: waiting for it is only waiting. */
export const HELD_AFTER_LOOKS = 120;

/** What was begun and has not ended. */
export interface InFlight {
  begin(what: unknown): void;
  end(what: unknown): void;
  /** How many there are, without those that were counted too often; to be asked again and again. */
  count(): number;
}

/** @param atMost how often the same one is counted; always, unless told */
export function createInFlight(atMost = Number.POSITIVE_INFINITY): InFlight {
  const looks = new Map<unknown, number>();
  return {
    begin: (what) => void looks.set(what, 0),
    end: (what) => void looks.delete(what),
    count: () => {
      for (const [what, seen] of looks) looks.set(what, seen + 1);
      return [...looks.values()].filter((seen) => seen < atMost).length;
    },
  };
}

const begins = ['undici:request:create', 'http.client.request.start'];
const ends = [
  'undici:request:trailers',
  'undici:request:error',
  'http.client.response.finish',
  'http.client.request.error',
];

/** Follows every HTTP request that this process sends, by fetch or by `node:http`, from the outside; the returned function ends it. */
export function watchRequests({ begin, end }: InFlight): () => void {
  const requestOf = (message: unknown): unknown =>
    typeof message === 'object' && message !== null && 'request' in message ? message.request : message;
  const onBegin = (message: unknown): void => begin(requestOf(message));
  const onEnd = (message: unknown): void => end(requestOf(message));
  for (const name of begins) subscribe(name, onBegin);
  for (const name of ends) subscribe(name, onEnd);
  return () => {
    for (const name of begins) unsubscribe(name, onBegin);
    for (const name of ends) unsubscribe(name, onEnd);
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The same store, each call of which is followed until it is answered. Without places for calls to CAMS: they are kept by
 * the database's own clock, which does not leap with the clocks of a test.
 */
export function watchStore(store: Store, inFlight: InFlight): Store {
  const watched = <T extends object>(part: T): T =>
    new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (isObject(value)) return watched(value);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          const answer: unknown = Reflect.apply(value, target, given);
          if (!(answer instanceof Promise)) return answer;
          inFlight.begin(answer);
          const end = (): void => inFlight.end(answer);
          answer.then(end, end);
          return answer;
        };
      },
    });
  return watched({ ...store, callPlaces: undefined });
}

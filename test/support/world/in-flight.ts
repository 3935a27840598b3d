import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Requests that take longer than so many looks are held by the other side: waiting for them is only waiting. */
const HELD_AFTER_LOOKS = 120;

const begins = ['undici:request:create', 'http.client.request.start'];
const ends = [
  'undici:request:trailers',
  'undici:request:error',
  'http.client.response.finish',
  'http.client.request.error',
];

export interface InFlight {
  /** HTTP requests of this process that have no answer yet; to be asked again and again. */
  count(): number;
  end(): void;
}

/** Follows every HTTP request that this process sends, by fetch or by `node:http`, from the outside. */
export function watchRequests(): InFlight {
  const looks = new Map<unknown, number>();
  const requestOf = (message: unknown): unknown =>
    typeof message === 'object' && message !== null && 'request' in message ? message.request : message;
  const begin = (message: unknown): void => void looks.set(requestOf(message), 0);
  const end = (message: unknown): void => void looks.delete(requestOf(message));
  for (const name of begins) subscribe(name, begin);
  for (const name of ends) subscribe(name, end);

  return {
    count: () => {
      for (const [request, seen] of looks) looks.set(request, seen + 1);
      return [...looks.values()].filter((seen) => seen < HELD_AFTER_LOOKS).length;
    },
    end: () => {
      for (const name of begins) unsubscribe(name, begin);
      for (const name of ends) unsubscribe(name, end);
    },
  };
}

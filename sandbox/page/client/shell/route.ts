/** Where one is in the page; it stands in the address, so that reload and the browser's Back work. */
export interface Route {
  /** The person one is. */
  readonly me: string;
  /** A channel's id, or App Home. */
  readonly place: string;
  /** The root of the open thread. */
  readonly thread: string | undefined;
}

export const HOME = 'home';

/** `#/U0DINA/C0DESK/1234.5678` */
export function readRoute(hash: string, first: Route): Route {
  const [, me = '', place = '', thread] = hash.split('/').map(decodeURIComponent);
  return me === ''
    ? first
    : { me, place: place === '' ? first.place : place, thread: thread === '' ? undefined : thread };
}

export const writeRoute = ({ me, place, thread }: Route): string =>
  `#/${[me, place, ...(thread === undefined ? [] : [thread])].map(encodeURIComponent).join('/')}`;

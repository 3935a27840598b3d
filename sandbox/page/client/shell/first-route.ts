import type { Route } from './route';

/** Where one starts, as the server wrote it into the document. */
export const firstRoute = ({ me = '', place = '' }: DOMStringMap): Route => ({ me, place, thread: undefined });

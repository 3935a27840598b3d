import { useCallback, useSyncExternalStore } from 'react';
import { type Route, readRoute, writeRoute } from './route';

const onHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The route in the address, and a way to go elsewhere. */
export function useRoute(first: Route): [Route, (to: Partial<Route>) => void] {
  const hash = useSyncExternalStore(onHash, () => window.location.hash);
  const route = readRoute(hash, first);
  const { me, place, thread } = route;
  const go = useCallback(
    (to: Partial<Route>) => {
      window.location.hash = writeRoute({ me, place, thread, ...to });
    },
    [me, place, thread],
  );
  return [route, go];
}

import { useMemo } from 'react';
import type { Act, Done } from '../../protocol/acts';
import type { Acting } from '../acting';
import { createPendingFills } from './pending-fills';
import { postAct, postOutside, postSearch } from './post';

/** What one person can do in the page, besides looking. */
export interface Acts extends Omit<Acting, 'state'> {
  /** Types into a channel or a thread, opens App Home, runs a shortcut, closes a view. */
  act(act: Act): Promise<Done>;
  /** Hands a view in, with what was typed a moment ago. */
  submit(view: string): Promise<Done>;
}

/** @param say shows a problem to the person */
export function useActs(me: string, say: (problem: string) => void): Acts {
  return useMemo(() => {
    const told = async (done: Promise<Done>): Promise<Done> => {
      const { problem } = await done;
      if (problem !== undefined) say(problem);
      return done;
    };
    const send = (act: Act): Promise<Done> => told(postAct(me, act));
    /** What was typed is sent in its order, and before whatever is done next: requests may overtake each other. */
    let filled: Promise<unknown> = Promise.resolve();
    const pending = createPendingFills(({ at, element, fill }) => {
      filled = filled.then(() => send({ act: 'fill', place: at, element, fill }));
    });
    const flush = (): Promise<unknown> => {
      pending.flush();
      return filled;
    };
    const after = (act: Act): Promise<Done> => flush().then(() => send(act));
    return {
      act: after,
      press: (place, element) => after({ act: 'press', place, element }),
      fill: (at, element, fill) => pending.add(at, element, fill),
      search: (place, element, query) => postSearch(me, { place, element, query }),
      outside: postOutside,
      submit: (view) => after({ act: 'submit', view }),
    };
  }, [me, say]);
}

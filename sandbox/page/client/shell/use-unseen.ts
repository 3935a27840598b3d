import { useEffect, useState } from 'react';
import type { PageState } from '../../protocol/state';

const keyOf = (me: string, channel: string): string => `${me} ${channel}`;

const newest = (state: PageState, channel: string): string =>
  state.messages.findLast((message) => message.channel === channel)?.ts ?? '';

/** The channels with something this person has not looked at since the page was opened. */
export function useUnseen(state: PageState | undefined, place: string): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  const latest = state === undefined ? '' : newest(state, place);
  const me = state?.me ?? '';
  useEffect(() => {
    setSeen((before) => new Map(before).set(keyOf(me, place), latest));
  }, [me, place, latest]);
  if (state === undefined) return new Set();
  const isUnseen = (id: string): boolean => id !== place && newest(state, id) > (seen.get(keyOf(me, id)) ?? '');
  return new Set(state.channels.map(({ id }) => id).filter(isUnseen));
}

import { useState } from 'react';
import type { FieldFill } from '../../protocol/acts';
import { useActing } from '../acting';
import { usePlace } from './place';

/** What the server says a field holds, in Slack's `state.values`. */
export function useHeld(block: string, action: string | undefined): Readonly<Record<string, unknown>> {
  return usePlace().values[block]?.[action ?? ''] ?? {};
}

/** Fills one field in. */
export function useFill(block: string, action: string | undefined): (fill: FieldFill) => void {
  const { fill } = useActing();
  const { at } = usePlace();
  return (value) => fill(at, { block, action: action ?? '' }, value);
}

/**
 * A field's value: what was put in here, until the server says something else than it said then. So what one types is
 * never overtaken by an answer that is on its way, and a view that is replaced shows what it brings.
 */
export function useValue<T>(held: T): [T, (next: T) => void] {
  const [mine, setMine] = useState<{ readonly value: T; readonly over: string }>();
  const now = JSON.stringify(held);
  const isMine = mine !== undefined && (mine.over === now || JSON.stringify(mine.value) === now);
  return [isMine ? mine.value : held, (value) => setMine({ value, over: now })];
}

import { useEffect, useRef, useState } from 'react';

/** How often a value became another one since it was first shown. */
export function useChanges(value: string): number {
  const shown = useRef(value);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (shown.current === value) return;
    shown.current = value;
    setCount((before) => before + 1);
  }, [value]);
  return count;
}

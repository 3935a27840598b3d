import { useEffect, useState } from 'react';

/** How long a line stays, in milliseconds. */
const STAYS_MS = 6000;

/** A line that goes away by itself, and a way to show one. */
export function useToast(): [string | undefined, (words: string) => void] {
  const [shown, show] = useState<string>();
  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = window.setTimeout(() => show(undefined), STAYS_MS);
    return () => window.clearTimeout(timer);
  }, [shown]);
  return [shown, show];
}

import { useEffect, useState } from 'react';
import type { PageState } from '../../protocol/state';

export interface Connection {
  /** What the person sees, or the one before until the first answer for this one. */
  readonly state: PageState | undefined;
  /** False while the sandbox does not answer. */
  readonly isOpen: boolean;
}

/** What one person sees, kept up to date by the server. */
export function usePageState(me: string): Connection {
  const [state, setState] = useState<PageState>();
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    const source = new EventSource(`/api/people/${encodeURIComponent(me)}/state`);
    source.onopen = () => setOpen(true);
    source.onerror = () => setOpen(false);
    source.onmessage = ({ data }) => setState(JSON.parse(data));
    return () => source.close();
  }, [me]);
  return { state, isOpen };
}

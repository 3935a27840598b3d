import { type ReactNode, useEffect, useRef } from 'react';

/** How near to the end one has to be to be taken along when something new comes, in pixels. */
const NEAR = 120;

/** A list that stays at its end while one reads there, whatever grows in it. */
export function MessageList({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const last = useRef(0);
  useEffect(() => {
    const [shown, content] = [list.current, inside.current];
    if (shown === null || content === null) return undefined;
    const stay = new ResizeObserver(() => {
      if (atEnd.current) shown.scrollTop = shown.scrollHeight;
    });
    stay.observe(content);
    stay.observe(shown);
    return () => stay.disconnect();
  }, []);
  return (
    <section
      ref={list}
      className="shell-messages"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        // Growing moves the end away without anybody having scrolled: only scrolling up leaves it.
        const isNear = scrollHeight - scrollTop - clientHeight < NEAR;
        atEnd.current = isNear || (atEnd.current && scrollTop >= last.current);
        last.current = scrollTop;
      }}
    >
      <div ref={inside}>{children}</div>
    </section>
  );
}

/** Generated parts of the README. */
export const readme = {
  person: '[@person]',
  heading: '| You type | What it does | Kind | CAMS action |',
  kind: (kind: 'read' | 'change' | 'destructive' | 'either'): string =>
    ({
      read: 'read: only you see the answer',
      change: 'change: runs at once',
      destructive: 'destructive: an approver confirms',
      either: 'change; destructive when something is lost: then an approver confirms',
    })[kind],
};

import { useActing } from '../acting';

interface MentionProps {
  readonly kind: 'user' | 'channel' | 'usergroup' | 'broadcast';
  readonly id: string;
}

/** A person, channel or group of people, by name; an id that nobody here has is shown as it is. */
export function Mention({ kind, id }: MentionProps) {
  const { state } = useActing();
  const plain = id.split('|')[0] ?? id;
  const name = {
    user: () => `@${state.people.find((each) => each.id === plain)?.name ?? plain}`,
    channel: () => `#${state.channels.find((each) => each.id === plain)?.name ?? plain}`,
    usergroup: () => `@${state.userGroups.find((each) => each.id === plain)?.handle ?? plain}`,
    broadcast: () => `@${plain}`,
  }[kind]();
  return (
    <span className="block-mention" data-me={kind === 'user' && plain === state.me} dir="auto">
      {name}
    </span>
  );
}

/** A link; only http(s) leads anywhere. */
export function Link({ url, text }: { url: string; text: string }) {
  if (!/^https?:\/\//i.test(url)) return <span dir="auto">{text}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" dir="auto">
      {text}
    </a>
  );
}

/** A point in time, in the reader's own zone and language. `format` is Slack's, as in `{date} at {time}`. */
export function Moment({ seconds, fallback, format }: { seconds: number; fallback?: string; format?: string }) {
  const { state } = useActing();
  const locale = state.people.find(({ id }) => id === state.me)?.locale ?? 'en-GB';
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return <>{fallback ?? ''}</>;
  const shown =
    format?.replace(/\{(\w+)\}/g, (_all, name: string) => nameOf(name, at, locale)) ??
    said(at, locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time dateTime={at.toISOString()} title={said(at, locale, { dateStyle: 'full' })}>
      {shown}
    </time>
  );
}

const said = (at: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, options).format(at);

function nameOf(name: string, at: Date, locale: string): string {
  const ahead = Math.round((noon(at) - noon(new Date())) / 86_400_000);
  if (name.startsWith('time')) return said(at, locale, { timeStyle: 'short' });
  if (name.endsWith('_pretty') && Math.abs(ahead) <= 1)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(ahead, 'day');
  if (name === 'ago') return said(at, locale, { dateStyle: 'medium', timeStyle: 'short' });
  return said(at, locale, { dateStyle: name.includes('long') ? 'full' : name.includes('num') ? 'short' : 'medium' });
}

const noon = (at: Date): number => new Date(at).setHours(12, 0, 0, 0);

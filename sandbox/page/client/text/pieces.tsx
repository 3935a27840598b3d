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

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' });
const hours = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** A point in time, in the reader's own zone. `format` is Slack's, as in `{date} at {time}`. */
export function Moment({ seconds, fallback, format }: { seconds: number; fallback?: string; format?: string }) {
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return <>{fallback ?? ''}</>;
  const shown = format?.replace(/\{(\w+)\}/g, (_all, name: string) => nameOf(name, at)) ?? dates.format(at);
  return (
    <time dateTime={at.toISOString()} title={days.format(at)}>
      {shown}
    </time>
  );
}

function nameOf(name: string, at: Date): string {
  const ahead = Math.round((noon(at) - noon(new Date())) / 86_400_000);
  if (name.startsWith('time')) return hours.format(at);
  const near = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }[String(ahead)];
  if (name.endsWith('_pretty') && near !== undefined) return near;
  if (name === 'ago') return dates.format(at);
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: name.includes('long') ? 'full' : name.includes('num') ? 'short' : 'medium',
  }).format(at);
}

const noon = (at: Date): number => new Date(at).setHours(12, 0, 0, 0);

import type { Names } from './names';

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** `&lt;`, `&gt;` and `&amp;` as people read them. */
export const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

/** One `<…>` of mrkdwn. */
function reference(inside: string, names: Names): string {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) return names.user(target.slice(1));
  if (target.startsWith('#')) return names.channel(target.slice(1));
  if (target.startsWith('!subteam^')) return names.userGroup(target.slice('!subteam^'.length));
  if (target.startsWith('!date^')) return label ?? new Date(Number(target.split('^')[1]) * 1000).toISOString();
  if (target.startsWith('!')) return `@${target.slice(1)}`;
  return label && label !== target ? `${label} (${target})` : target;
}

/** mrkdwn as a person reads it: mentions by name, links with their address, escapes decoded. */
export const readMrkdwn = (text: string, names: Names): string =>
  text
    .split(/(<[^<>\n]+>)/)
    .map((part) => (/^<[^<>\n]+>$/.test(part) ? decode(reference(part.slice(1, -1), names)) : decode(part)))
    .join('');

/** A piece of Slack's mrkdwn, as it is to be shown. */
export type Piece =
  | { readonly kind: 'text' | 'code' | 'block-code'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike' | 'quote'; readonly inside: readonly Piece[] }
  | { readonly kind: 'user' | 'channel' | 'usergroup' | 'broadcast'; readonly id: string }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'date'; readonly seconds: number; readonly fallback: string };

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** `&lt;`, `&gt;` and `&amp;` as people read them. */
const decode = (text: string): string => text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

const styles = { '*': 'bold', _: 'italic', '~': 'strike' } as const;

const PATTERN = new RegExp(
  [
    '```(?<pre>[\\s\\S]+?)```',
    '`(?<code>[^`\\n]+)`',
    '<(?<reference>[^<>\\n]+)>',
    '(?<=^|[\\s(])(?<mark>[*_~])(?<styled>[^\\s*_~](?:[^\\n]*?[^\\s])??)\\k<mark>(?=$|[\\s).,:;!?])',
    ':(?<emoji>[a-z0-9_+-]+):',
  ].join('|'),
  'g',
);

/** One `<…>` of mrkdwn. */
function reference(inside: string): Piece {
  const [target = '', ...labels] = inside.split('|');
  const label = decode(labels.join('|'));
  if (target.startsWith('@')) return { kind: 'user', id: target.slice(1) };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1) };
  if (target.startsWith('!subteam^')) return { kind: 'usergroup', id: target.slice('!subteam^'.length) };
  if (target.startsWith('!date^')) return { kind: 'date', seconds: Number(target.split('^')[1]), fallback: label };
  if (target.startsWith('!')) return { kind: 'broadcast', id: target.slice(1) };
  const url = decode(target);
  return { kind: 'link', url, text: label === '' ? url : label };
}

function inline(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) pieces.push({ kind: 'text', text: decode(text.slice(from, to)) });
  };
  for (const match of text.matchAll(PATTERN)) {
    plain(match.index);
    from = match.index + match[0].length;
    pieces.push(pieceOf(match.groups ?? {}));
  }
  plain(text.length);
  return pieces;
}

function pieceOf({ pre, code, reference: inside, mark, styled, emoji }: Record<string, string | undefined>): Piece {
  if (pre !== undefined) return { kind: 'block-code', text: decode(pre.replace(/^\n|\n$/g, '')) };
  if (code !== undefined) return { kind: 'code', text: decode(code) };
  if (inside !== undefined) return reference(inside);
  if (emoji !== undefined) return { kind: 'emoji', name: emoji };
  const kind = mark === '*' || mark === '_' || mark === '~' ? styles[mark] : 'bold';
  return { kind, inside: inline(styled ?? '') };
}

/** Reads mrkdwn as Slack shows it. Lines that begin with `>` are quotes. */
export function readMrkdwn(text: string): Piece[] {
  const parts = text.split(/((?:^(?:&gt;|>) ?.*(?:\n|$))+)/m);
  return parts.flatMap((part): Piece[] => {
    if (part === '') return [];
    if (!/^(?:&gt;|>)/.test(part)) return inline(part);
    return [{ kind: 'quote', inside: inline(part.replace(/^(?:&gt;|>) ?/gm, '').trimEnd()) }];
  });
}

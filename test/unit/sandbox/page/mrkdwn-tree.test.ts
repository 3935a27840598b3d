import fc from 'fast-check';
import { type Piece, readMrkdwn } from '../../../../sandbox/page/client/text/mrkdwn-tree';

/** What a person reads of it. */
const words = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if ('inside' in piece) return words(piece.inside);
      if ('text' in piece) return piece.text;
      return piece.kind === 'emoji' ? `:${piece.name}:` : '';
    })
    .join('');

describe('mrkdwn as Slack shows it', () => {
  it.each<[string, Piece[]]>([
    ['plain', [{ kind: 'text', text: 'plain' }]],
    [
      '*bold* text',
      [
        { kind: 'bold', inside: [{ kind: 'text', text: 'bold' }] },
        { kind: 'text', text: ' text' },
      ],
    ],
    ['_it_', [{ kind: 'italic', inside: [{ kind: 'text', text: 'it' }] }]],
    ['~no~', [{ kind: 'strike', inside: [{ kind: 'text', text: 'no' }] }]],
    ['`*code*`', [{ kind: 'code', text: '*code*' }]],
    ['```\nlines\n```', [{ kind: 'block-code', text: 'lines' }]],
    ['<@U1>', [{ kind: 'user', id: 'U1' }]],
    ['<#C1>', [{ kind: 'channel', id: 'C1' }]],
    ['<!subteam^S1>', [{ kind: 'usergroup', id: 'S1' }]],
    ['<!channel>', [{ kind: 'broadcast', id: 'channel' }]],
    ['<https://x.test/?a=1&amp;b=2|See>', [{ kind: 'link', url: 'https://x.test/?a=1&b=2', text: 'See' }]],
    ['<!date^60^{date}|then>', [{ kind: 'date', seconds: 60, fallback: 'then' }]],
    [':wave:', [{ kind: 'emoji', name: 'wave' }]],
    ['&gt; quoted', [{ kind: 'quote', inside: [{ kind: 'text', text: 'quoted' }] }]],
  ])('%s', (text, pieces) => {
    expect(readMrkdwn(text)).toEqual(pieces);
  });

  it.each(['2 * 3 * 4', 'snake_case_name', 'a*b*c', '* not a style *'])('leaves "%s" as it is', (text) => {
    expect(readMrkdwn(text)).toEqual([{ kind: 'text', text }]);
  });

  it.each(['<!channel>', '<@U0RAKA>', '<https://evil.test|ok>'])('shows escaped "%s" literally', (text) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(readMrkdwn(`x ${escaped}`)).toEqual([{ kind: 'text', text: `x ${text}` }]);
  });

  it('reads anything, and escaped text word for word, in time that does not run away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        readMrkdwn(text);
        const plain = text.replace(/[*_~`:>]/g, '').replace(/\s+/g, ' ');
        const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(words(readMrkdwn(escaped))).toBe(plain);
      }),
      { numRuns: 2000 },
    );
    const started = process.cpuUsage().user;
    readMrkdwn('*_~`<'.repeat(20_000));
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(5_000_000);
  });
});

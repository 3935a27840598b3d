import { bold, channel, code, joinPhrases, link, person, phrase, time } from '../../../src/texts/phrase';

describe('a phrase', () => {
  it('keeps what comes from outside apart from what has a meaning', () => {
    expect(phrase`${'<!channel>'} was asked by ${person('U1')}.`).toEqual([
      '<!channel>',
      ' was asked by ',
      { kind: 'person', id: 'U1' },
      '.',
    ]);
  });

  it('takes numbers and other phrases in', () => {
    expect(phrase`${2} groups, ${phrase`as of ${time(5)}`}`).toEqual([
      '2',
      ' groups, ',
      'as of ',
      { kind: 'time', at: 5 },
    ]);
    expect(phrase`${0}`).toEqual(['0']);
  });

  it('holds no empty pieces of its own', () => {
    expect(phrase``).toEqual([]);
    expect(phrase`${bold('a')}${code('b')}`).toEqual([
      { kind: 'bold', text: 'a' },
      { kind: 'code', text: 'b' },
    ]);
  });

  it('names channels and links', () => {
    expect([channel('C1'), link('https://example.com', 'here')]).toEqual([
      { kind: 'channel', id: 'C1' },
      { kind: 'link', url: 'https://example.com', text: 'here' },
    ]);
  });

  it('is joined with a separator between, not around', () => {
    expect(joinPhrases([phrase`a`, phrase`b${bold('c')}`, []], ', ')).toEqual([
      'a',
      ', ',
      'b',
      { kind: 'bold', text: 'c' },
      ', ',
    ]);
    expect(joinPhrases([], ', ')).toEqual([]);
  });
});

import fc from 'fast-check';
import { toRichText, toText } from '../../../../src/slack/phrase';
import { bold, channel, code, link, person, phrase, time } from '../../../../src/texts/phrase';

const readBack = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('a phrase as text', () => {
  it('keeps any outside text literal, and it can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        const text = toText([subject, bold(subject), code(subject)]);
        expect(text).not.toMatch(/[<>]/);
        expect(readBack(text)).toBe(subject + subject + subject);
      }),
    );
  });

  it.each(['<!channel>', '<!here>', '<@U123>', '<#C1>', '<https://evil|ok>', '<!date^1^x|y>', '&lt;!channel&gt;'])(
    'does not let %s mean anything',
    (subject) => {
      const text = toText([subject]);
      expect(text).not.toContain('<');
      expect(readBack(text)).toBe(subject);
    },
  );

  it('names people, user groups, channels and moments', () => {
    const said = phrase`${person('U1')} ${person('S1')} ${channel('C1')} ${time(1_767_603_600_999)}`;
    expect(toText(said)).toBe(
      '<@U1> <!subteam^S1> <#C1> <!date^1767603600^{date_short_pretty}, {time}|2026-01-05 09:00 UTC>',
    );
  });

  it('does not let an address break out of its link', () => {
    expect(toText([link('https://x.test/a|b>c<d?e&f', 'see|it>')])).toBe(
      '<https://x.test/a%7Cb%3Ec%3Cd?e&amp;f|see|it&gt;>',
    );
  });

  it('does not let an id break out of its mention', () => {
    expect(toText([person('U1> <!channel')])).toBe('<@U1channel>');
  });
});

describe('a phrase as rich text', () => {
  it('shows any string as one literal text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (subject) => {
        expect(toRichText([subject])).toEqual([{ type: 'text', text: subject }]);
      }),
    );
  });

  it('leaves out empty pieces, which Slack refuses', () => {
    expect(toRichText(['', bold(''), code(''), 'x'])).toEqual([{ type: 'text', text: 'x' }]);
  });

  it('has an element for each kind', () => {
    const kinds = toRichText([
      person('U1'),
      person('S1'),
      channel('C1'),
      bold('b'),
      code('c'),
      link('https://x.test', 'l'),
      time(1000),
    ]);
    expect(kinds.map(({ type }) => type)).toEqual(['user', 'usergroup', 'channel', 'text', 'text', 'link', 'date']);
  });
});

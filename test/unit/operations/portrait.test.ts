import fc from 'fast-check';
import { excerpt } from '../../../src/operations/excerpt';
import { portraitOf } from '../../../src/operations/portrait';
import { textsFor } from '../../../src/texts';

const t = textsFor(undefined);
const number = fc.stringMatching(/^62\d{8,11}$/);
const link = fc.record({
  masked: fc.constantFrom('chat.whatsapp.com/…AAAA', 'chat.whatsapp.com/…BBBB'),
  fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/),
});
const longText = fc.tuple(fc.constantFrom('', 'x'.repeat(118), '🎉'.repeat(300)), fc.string()).map(([a, b]) => a + b);
const evidence = fc.record({
  subject: fc.string({ minLength: 1, maxLength: 20 }),
  status: fc.constantFrom('ACTIVE', 'SUSPENDED'),
  description: fc.option(longText.filter((text) => text !== '')),
  picture: fc.option(fc.webUrl()),
  link: fc.option(link),
  members: fc.uniqueArray(number, { maxLength: 8 }).map((numbers) => numbers.sort()),
});

describe('the portrait of an evidence', () => {
  it('shows subject, status, masked link and masked members', () => {
    const seen = {
      subject: 'VIP',
      status: 'ACTIVE',
      link: { masked: 'chat.whatsapp.com/…AAAA', fingerprint: 'f'.repeat(32) },
      members: ['6281234567801', '6281234567802'],
    };
    expect(portraitOf(seen, t)).toEqual({
      Subject: 'VIP',
      Status: 'ACTIVE',
      'Invite link': 'chat.whatsapp.com/…AAAA',
      Members: '2: +62…7801, +62…7802',
    });
  });

  it('says what is not there, and nothing about what was not looked at', () => {
    expect(portraitOf({ subject: 'VIP', description: null, picture: null }, t)).toEqual({
      Subject: 'VIP',
      Description: 'none',
      Picture: 'none',
    });
    expect(portraitOf({ link: null, members: [], sameSubject: [] }, t)).toEqual({
      'Invite link': 'no link',
      Members: '0',
      'Groups with this subject': 'none',
    });
  });

  it('never holds a whole number or a whole long text', () => {
    const shown = portraitOf({ members: ['6281234567801'], description: 'd'.repeat(500) }, t);
    expect(JSON.stringify(shown)).not.toContain('6281234567801');
    expect(shown.Description).toHaveLength(121);
  });

  it('shows whatever differs between two evidences, and only that', () => {
    fc.assert(
      fc.property(evidence, evidence, (before, now) => {
        const [then, today] = [portraitOf(before, t, now), portraitOf(now, t, before)];
        const parts = [
          ['Subject', 'subject'],
          ['Status', 'status'],
          ['Description', 'description'],
          ['Picture', 'picture'],
          ['Invite link', 'link'],
          ['Members', 'members'],
        ] as const;
        for (const [label, part] of parts) {
          const isSame = JSON.stringify(before[part]) === JSON.stringify(now[part]);
          expect([label, then[label] === today[label]]).toEqual([label, isSame]);
        }
      }),
    );
  });

  it('tells two members apart who look alike when masked', () => {
    const [before, now] = [{ members: ['6281110007801'] }, { members: ['6281220007801'] }];
    expect(portraitOf(before, t, now)).not.toEqual(portraitOf(now, t, before));
  });
});

describe('an excerpt', () => {
  it('is cut around the difference when that is far behind', () => {
    const start = 'a'.repeat(1000);
    expect(excerpt(`${start}old`, `${start}new`)).toBe(`…${'a'.repeat(30)}old`);
    expect(excerpt(start)).toBe(`${'a'.repeat(120)}…`);
  });

  it('shows the difference early enough for a surface that counts UTF-16 units', () => {
    const text = fc
      .tuple(fc.constantFrom('a', '🎉'), fc.nat(400), fc.string({ maxLength: 300 }))
      .map(([character, times, end]) => character.repeat(times) + end);
    for (const shown of [120, 280]) {
      fc.assert(
        fc.property(text, text, (one, other) => {
          fc.pre(one !== other);
          const [a, b] = [excerpt(one, other, shown), excerpt(other, one, shown)];
          expect(a.slice(0, shown + 2)).not.toBe(b.slice(0, shown + 2));
        }),
      );
    }
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'grapheme' }), (text, beside) => {
        expect(/\p{Surrogate}/u.test(excerpt(text, beside))).toBe(/\p{Surrogate}/u.test(text));
      }),
    );
  });
});

import fc from 'fast-check';
import type { z } from 'zod';
import {
  anyGroupField,
  descriptionField,
  groupField,
  optionalReasonField,
  reasonField,
  subjectField,
} from '../../../src/operations/fields';
import { statusField, wordsField } from '../../../src/operations/list-fields';
import { membersField } from '../../../src/operations/members-field';
import { pictureField } from '../../../src/operations/picture-field';

const problemOf = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message;

describe('every field', () => {
  const texts = {
    group: groupField,
    anyGroup: anyGroupField,
    subject: subjectField,
    description: descriptionField,
    picture: pictureField,
    reason: reasonField,
    optionalReason: optionalReasonField,
    words: wordsField,
    status: statusField,
  };
  /** Lone surrogates included. */
  const anyUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.webUrl(), anyUnits);

  it.each(Object.entries(texts))('of %s takes its own output as it is', (_name, field) => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const first = field.schema.safeParse(typed);
        fc.pre(first.success);
        expect(field.schema.parse(first.data)).toEqual(first.data);
      }),
    );
  });

  it.each(Object.entries(texts).filter(([, field]) => field.optional))(
    'of %s may be left empty in every way a form knows',
    (_name, field) => {
      for (const nothing of ['', null, undefined]) expect(field.schema.parse(nothing)).toBeUndefined();
    },
  );

  it.each(Object.entries(texts).filter(([, field]) => !field.optional))(
    'of %s asks for what is missing',
    (_n, field) => {
      for (const nothing of ['', null, undefined]) expect(problemOf(field.schema, nothing)).toBe('required');
    },
  );
});

describe('a subject', () => {
  it('may have 128 characters and not 129, an emoji counting as one', () => {
    for (const character of ['a', '字', '🎉']) {
      expect(subjectField.schema.parse(character.repeat(128))).toBe(character.repeat(128));
      expect(problemOf(subjectField.schema, character.repeat(129))).toBe('subject_long');
    }
  });

  it('loses what CAMS cannot be sent, and the space around it', () => {
    expect(subjectField.schema.parse('  VIP\n\u0007Jakarta\ud83c ')).toBe('VIP Jakarta');
    expect(problemOf(subjectField.schema, ' \t\ud83c ')).toBe('required');
  });

  it('has something to be seen', () => {
    for (const nothing of ['\u200b', '\u200d\ufe0f', '\u3164 \u3164', '\u202e', '\u00a0\u2003']) {
      expect(problemOf(subjectField.schema, nothing)).toBe('required');
    }
    expect(subjectField.schema.parse('👨‍👩‍👧')).toBe('👨‍👩‍👧');
  });

  it('keeps what only looks like Slack markup', () => {
    expect(subjectField.schema.parse('<!channel> & co')).toBe('<!channel> & co');
  });

  it('is composed, so that the same letters are found again', () => {
    expect(subjectField.schema.parse('Cafe\u0301')).toBe('Caf\u00e9');
  });
});

describe('a description', () => {
  it('may have 2,048 characters and not 2,049', () => {
    expect(descriptionField.schema.parse('字'.repeat(2048))).toHaveLength(2048);
    expect(problemOf(descriptionField.schema, '🎉'.repeat(2049))).toBe('description_long');
  });

  it('keeps its lines and loses other control characters', () => {
    expect(descriptionField.schema.parse('one\r\ntwo\rthree\tfour\u0000')).toBe('one\ntwo\nthree\tfour');
  });
});

describe('a picture', () => {
  it('has an https address', () => {
    expect(pictureField.schema.parse(' https://example.com/a.jpg?sig=1 ')).toBe('https://example.com/a.jpg?sig=1');
    for (const wrong of [
      'http://example.com/a.jpg',
      'example.com/a.jpg',
      'javascript:alert(1)',
      'https://',
      'ftp://x/y',
      'https:example.com/a.jpg',
      'https:/example.com/a.jpg',
      'https://example.com/a b.jpg',
      'https://exam\nple.com/a.jpg',
    ])
      expect(problemOf(pictureField.schema, wrong)).toBe('picture_url');
  });

  it('never carries a name or a password', () => {
    expect(problemOf(pictureField.schema, 'https://ana:secret@example.com/a.jpg')).toBe('picture_url');
  });

  it('is on the public internet, as far as its address tells', () => {
    for (const near of [
      'https://localhost/a.jpg',
      'https://0x7f.1/a.jpg',
      'https://[fd00::1]/a.jpg',
      'https://nas/a.jpg',
    ])
      expect(problemOf(pictureField.schema, near)).toBe('picture_not_public');
    expect(problemOf(pictureField.schema, 'https://example.com:8443/a.jpg')).toBe('picture_url');
  });

  it('has an address that is not endless', () => {
    expect(problemOf(pictureField.schema, `https://example.com/${'a'.repeat(2048)}`)).toBe('picture_long');
  });
});

describe('a reason', () => {
  it('may have 500 characters and not 501', () => {
    expect(reasonField.schema.parse('r'.repeat(500))).toHaveLength(500);
    expect(problemOf(reasonField.schema, 'r'.repeat(501))).toBe('reason_long');
  });
});

describe('members', () => {
  const numbers = Array.from({ length: 9 }, (_, i) => `62812345678${i}0`);

  it('are one to eight', () => {
    expect(membersField.schema.parse(numbers.slice(0, 8))).toHaveLength(8);
    expect(problemOf(membersField.schema, numbers)).toBe('members_many');
    for (const nobody of [[], undefined, null]) expect(problemOf(membersField.schema, nobody)).toBe('members_none');
  });

  it('count once when they are named twice, however they are written', () => {
    expect(membersField.schema.parse(['+62 812-3456-7801', '6281234567801'])).toEqual(['6281234567801']);
  });

  it('are taken as they were understood, when they come back from the store', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'+0162 -().\u2011\u202a\u00a0') });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(typed, fc.stringMatching(/^\+62 8\d{2}-\d{4}-\d{3,4}$/)), { minLength: 1 }),
        (list) => {
          const first = membersField.schema.safeParse(list);
          fc.pre(first.success);
          expect(membersField.schema.parse(first.data)).toEqual(first.data);
        },
      ),
    );
  });

  it('have a country code', () => {
    for (const wrong of ['081234567801', '12', 'Ana', '+62 812 3456 7801 2345 6']) {
      expect(problemOf(membersField.schema, [wrong])).toBe('number_wrong');
    }
  });
});

describe('a status', () => {
  it('is taken from anywhere among the words, in any case', () => {
    const { take } = statusField;
    expect(take?.(['vip', 'STATUS:active', 'jakarta'])).toEqual({ value: 'active', rest: ['vip', 'jakarta'] });
    expect(take?.(['status:', 'active', 'vip'])).toEqual({ value: 'active', rest: ['vip'] });
    expect(take?.(['status:'])).toEqual({ value: undefined, rest: [] });
    expect(take?.(['vip'])).toEqual({ value: undefined, rest: ['vip'] });
  });

  it('may be one that CAMS does not document, but is one word', () => {
    expect(statusField.schema.parse('archived')).toBe('ARCHIVED');
    expect(problemOf(statusField.schema, 'two words')).toBe('status_wrong');
  });
});

import { LANGUAGES, languageOf, type Texts, textsFor } from '../../../src/texts';
import { en } from '../../../src/texts/en';
import { leavesOf, sayAll } from '../../support/texts/walk';

/** Who can take the next step is a key, the same in every language. */
const isText = ({ path }: { readonly path: string }): boolean => !/^errors\..*\.who$/.test(path);
const others = LANGUAGES.filter((language) => language !== 'en');

/** Words that the language shares with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  id: ['Groupkeeper', 'Status', 'Channel'],
  'zh-CN': ['Groupkeeper'],
};
/** The same to everybody: the languages in their own words, what is typed, a format behind what is given. */
const EVERYWHERE: readonly string[] = [...Object.values(en.deskNews.languages), '7d', 'S0x (CSV)'];
/** Nothing in it could be said in another way: marks, and the values it is given. */
const isOnlyMarks = (text: string): boolean => !/\p{Letter}/u.test(text.replace(/[A-Z]\d[abx]/g, ''));

/** Names that are the same in every language: commands, settings, products, files, formats. */
const NAMES =
  /\/(?:chatgroup|invite)(?: (?:list|show|create|update|link create|link delete|members|remove|delete|requests|history|help)\b)?|\b(?:CAMS|WhatsApp Manager|WhatsApp|RequestId|Groupkeeper|Slack|Alibaba Cloud|Chat App Message Service|Official Business Account|Socket Mode|RAM|README|JPEG|NTP|ACTIVE|PostgreSQL|manifest\.yml|audit\.key)\b|\b[A-Z]+(?:_[A-Z]+)+\b|https?:\/\/|\bcams\.\S+\.com|@Groupkeeper/g;

const namesIn = (text: string): string[] => [...new Set(text.match(NAMES) ?? [])];
/** Numbers by their digits alone: 2,048 and 2.048 are one. */
const numbersIn = (text: string): string[] => [
  ...new Set((text.match(/\d+(?:[.,]\d{3})*/g) ?? []).map((each) => each.replace(/\D/g, ''))),
];
const quotedIn = (text: string): string[] => [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, quoted = '']) => quoted);

/** Everything that stands on a button. */
const buttonsOf = (t: Texts): string[] => [
  ...Object.values(t.card.buttons),
  ...[t.welcome.open, t.views.askedBefore.submit, t.answers.share, t.views.continue],
  ...[t.files.delete, t.deskNews.agree, t.deskNews.takeBack, t.undo.button, t.qr.button, t.sheets.send],
];

describe.each(others)('%s', (language) => {
  const t = textsFor(language);
  const all = sayAll(en, t).filter(isText);
  const differing = (differs: (text: string, original: string) => boolean) =>
    all.filter(({ text, original }) => differs(text, original));

  it('has every text that English has, and no other', () => {
    expect(
      leavesOf(t)
        .map(([path, leaf]) => [path, typeof leaf])
        .sort(),
    ).toEqual(
      leavesOf(en)
        .map(([path, leaf]) => [path, typeof leaf])
        .sort(),
    );
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('puts every value it is given into its sentence', () => {
    expect(all.filter(({ text, marks }) => marks.some((mark) => !text.includes(mark)))).toEqual([]);
    expect(all.filter(({ text }) => /undefined|NaN|\[object|\$\{/.test(text))).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const shared = [...EVERYWHERE, ...(SHARED[language] ?? [])];
    expect(differing((text, original) => text === original && !isOnlyMarks(text) && !shared.includes(text))).toEqual(
      [],
    );
    const words = /\b(the|and|is|are|was|not|this|that|with|for|has|have|your|you|please)\b/i;
    expect(all.filter(({ text }) => words.test(text))).toEqual([]);
  });

  it('keeps the names of commands, settings and products, and every number', () => {
    expect(differing((text, original) => namesIn(original).some((name) => !text.includes(name)))).toEqual([]);
    expect(
      differing((text, original) => numbersIn(original).some((digits) => !numbersIn(text).includes(digits))),
    ).toEqual([]);
  });

  it('calls a button what stands on it', () => {
    const named = all.filter(({ original }) => quotedIn(original).some((quoted) => buttonsOf(en).includes(quoted)));
    expect(named.length).toBeGreaterThan(4);
    for (const { path, text, original } of named) {
      const meant = quotedIn(original).map((quoted) => buttonsOf(t)[buttonsOf(en).indexOf(quoted)]);
      expect([path, quotedIn(text)]).toEqual([path, meant]);
    }
  });

  it('ends a sentence where English does, and nothing else', () => {
    const ends = (text: string): boolean => /[.。]$/.test(text);
    expect(differing((text, original) => ends(text) !== ends(original))).toEqual([]);
  });

  it('says alike what is compared as text: a field and what the group has of it', () => {
    const { labels } = t.group;
    expect([labels.subject, labels.description, labels.members, labels.status]).toEqual([
      ...[t.fields.subject.label, t.fields.description.label, t.fields.members.label, t.fields.status.label],
    ]);
    const { subject, status, description, picture, link, members, sameSubject } = labels;
    const shown = [subject, status, description, picture, link, members, sameSubject];
    expect(new Set(shown).size).toBe(shown.length);
    expect(new Set(Object.values(t.states)).size).toBe(Object.keys(t.states).length);
  });
});

describe('English', () => {
  it('quotes no button that is not there', () => {
    const given = /[A-Z]\d[abx]/;
    const quoted = sayAll(en, en).flatMap(({ text }) => quotedIn(text).filter((each) => !given.test(each)));
    expect(quoted.length).toBeGreaterThan(4);
    expect(quoted.filter((each) => each !== '+' && !buttonsOf(en).includes(each))).toEqual([]);
  });
});

describe('a Slack locale', () => {
  it.each([
    ['en-GB', 'en'],
    ['en-US', 'en'],
    ['id-ID', 'id'],
    ['id', 'id'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH_cn', 'zh-CN'],
    ['de-DE', 'en'],
    ['idx', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%s is spoken to in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
    expect(textsFor(locale)).toBe(textsFor(language));
  });
});

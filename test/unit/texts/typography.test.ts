import fc from 'fast-check';
import { textsFor } from '../../../src/texts';
import { en } from '../../../src/texts/en';
import { phrase, text } from '../../../src/texts/zh-CN/phrase';
import { asText, sayAll } from '../../support/texts/walk';

const careless = (texts: readonly { text: string }[], mark: RegExp) =>
  texts.filter(({ text: said }) => mark.test(said));

describe('简体中文', () => {
  // Year, month and day are written without a space.
  const all = sayAll(en, textsFor('zh-CN')).filter(({ path }) => !/^group\.moment$|^errors\..*\.who$/.test(path));

  it('has the marks of Chinese, and a space between Chinese and other letters', () => {
    expect(careless(all, /\p{Script=Han}[,.;:?!()]|[,;:?!()]\p{Script=Han}/u)).toEqual([]);
    expect(careless(all, /\p{Script=Han}[\p{Script=Latin}\d@]|[\p{Script=Latin}\d]\p{Script=Han}/u)).toEqual([]);
    expect(careless(all, /\p{Script=Han} +\p{Script=Han}|[，。：；？！（）、“”] | [，。：；？！（）、]| {2}/u)).toEqual(
      [],
    );
  });

  it('is polite, and writes in simplified characters', () => {
    expect(careless(all, /你|妳|咱|俺/u)).toEqual([]);
    expect(careless(all, /[請認頻與鏈結員號碼單時間開關這個會對發現]/u)).toEqual([]);
  });

  it('keeps no word that is not a name', () => {
    const names =
      /\/\w+( [a-z]+)*|\S*[A-Z]\w*|@?[A-Z]\d[abx]|https?:\/\/|\S+\.(com|yml|key)|(files|im):write|since:|cams-|CAMS|\b(Cloud|App|Message|Service|help|setup)\b/g;
    expect(
      careless(
        all.map(({ text: said }) => ({ text: said.replace(names, '') })),
        /[a-z]{2}/,
      ),
    ).toEqual([]);
  });

  it('sets what fills a hole apart where it is not Chinese', () => {
    expect(text`群组${'VIP'}的成员`).toBe('群组 VIP 的成员');
    expect(text`群组${'客户'}的成员，${8}位`).toBe('群组客户的成员，8 位');
    expect(asText(phrase`由${{ kind: 'person', id: 'U1' }}确认，${{ kind: 'code', text: '/x' }}`)).toBe(
      '由 U1 确认，/x',
    );
    expect(text`群组 ${'VIP'} 的成员`).toBe('群组 VIP 的成员');
  });

  it('leaves what fills a hole as it is', () => {
    const within = (subject: string): string => text`群组${subject}的成员`;
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (subject) => /^群组 ?/.test(within(subject)) && within(subject).includes(subject),
      ),
    );
  });
});

describe('Bahasa Indonesia', () => {
  const all = sayAll(en, textsFor('id'));

  it('is written with care for its marks and spaces', () => {
    expect(careless(all, / {2}|\.\.\.|--| [,.;:?!]|!!|\?\?|^[ \t]|[ \t]$/)).toEqual([]);
  });

  it('is polite and no slang', () => {
    expect(careless(all, /\b(kamu|anda|lo|gue|nggak|gak|udah|aja|banget|silahkan|cek|klik aja)\b/)).toEqual([]);
  });

  it('lists, counts and says spans as Indonesian does', () => {
    const t = textsFor('id');
    const { seen } = t.operations.update.consequences;
    expect([seen(['nama']), seen(['nama', 'foto']), seen(['nama', 'deskripsi', 'foto'])]).toEqual([
      'Semua orang di grup melihat nama yang baru di WhatsApp',
      'Semua orang di grup melihat nama dan foto yang baru di WhatsApp',
      'Semua orang di grup melihat nama, deskripsi, dan foto yang baru di WhatsApp',
    ]);
    const { dies } = t.operations.linkDelete.consequences;
    const aged = (age: number) => asText(dies('L', { by: 'U1', age })).replace(/\).*/, ')');
    expect([aged(1), aged(3_600_000), aged(41 * 24 * 3_600_000)]).toEqual([
      'Tautan L (dibuat kurang dari satu jam yang lalu oleh U1)',
      'Tautan L (dibuat 1 jam yang lalu oleh U1)',
      'Tautan L (dibuat 41 hari yang lalu oleh U1)',
    ]);
    expect(t.card.about.several.deletes(2)).toMatch(/^Dua penyetuju /);
    expect(t.sheets.cut(50_000)).toContain('50.000');
  });

  it('asks politely for what a field still needs', () => {
    for (const problem of Object.values(textsFor('id').problems)) expect(problem).toMatch(/^Silakan .*\.$/);
  });
});

import { operatorTexts } from '../../../src/texts';

/** Every text that stands as it is, with the way to it; phrases as their plain pieces. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
}

/** What the terminal says has its own habits. */
const texts = textsIn(operatorTexts, 'en').filter(([path]) => !path.startsWith('en.cli.'));
const isPiece = (path: string): boolean => /\.\d+(\.|$)/.test(path);
const within = (...areas: string[]): [string, string][] =>
  texts.filter(([path]) => areas.some((area) => path.startsWith(`en.${area}.`)));

describe('what people read', () => {
  it('is written with care for its marks and spaces', () => {
    expect(texts.length).toBeGreaterThan(300);
    const careless = texts.filter(([, text]) =>
      / {2}|\.\.\.|--|[ \t\n]$|^$| [,.;:?!]( |$)|!!|\?\?/.test(text.trimStart()),
    );
    expect(careless.filter(([path]) => !isPiece(path))).toEqual([]);
  });

  it('never shouts, blames or speaks of how it is built', () => {
    const rough = texts.filter(([, text]) =>
      /!(\s|$)|\b(oops|sorry|illegal|forbidden|fatal|null|undefined|payload|exception|stack trace|foo|TODO)\b/i.test(
        text,
      ),
    );
    expect(rough).toEqual([]);
  });

  it('holds no placeholder that was never filled', () => {
    expect(texts.filter(([, text]) => /\$\{|\{\{|%[sd]\b/.test(text))).toEqual([]);
  });

  it('is a whole sentence where it stands alone', () => {
    const sentences = within('doubts', 'problems', 'refusals').filter(([path]) => !isPiece(path));
    expect(sentences.length).toBeGreaterThan(15);
    for (const sentence of sentences) expect(sentence).toEqual([sentence[0], expect.stringMatching(/^[A-Z].*\.$/)]);
  });

  it('asks politely for what a field still needs', () => {
    for (const problem of within('problems')) expect(problem).toEqual([problem[0], expect.stringMatching(/^Please /)]);
  });

  it('calls things what the product calls them', () => {
    const strangers = texts.filter(([, text]) =>
      /\b(participants?|phone book|user ?group chat|rooms?|kick|topic)\b/i.test(text),
    );
    expect(strangers).toEqual([]);
  });
});

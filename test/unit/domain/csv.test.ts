import fc from 'fast-check';
import { csv, csvLine } from '../../../src/domain/csv';

const formula = [...'=+-@＝＋－＠﹦﹢﹣﹫−'];
const dropped = [
  ' ',
  '\u00A0',
  '\u3000',
  '\u200B',
  '\u200E',
  '\uFEFF',
  '\u2060',
  '\u00AD',
  '\u034F',
  '\uFE0F',
  '\u0000',
  '\n',
  '"',
];

/** Reads RFC 4180 as a plain reader does, with any separator: quotes count only where a cell begins. */
function read(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') cell += text[at++];
    rows.at(-1)?.push(cell);
    if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else at += 1;
  }
  return rows;
}

const isFormula = (cell: string): boolean =>
  formula.some((sign) => cell.replace(/^[\s\p{Z}\p{C}\p{DI}"]+/u, '').startsWith(sign));

const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...formula, ...dropped, ';', ',', '\t', '\r', '\r\n', "'", 'cmd|', 'A1'), fc.string()),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const table = fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });

describe('a cell', () => {
  it.each([
    ['+62 812 3456 7801', "'+62 812 3456 7801"],
    ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋62', "'＋62"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['\t=1', "'\t'=1"],
    ['\tplain', "'\tplain"],
    ['\r1', "'\r1"],
    ['   =1', "'   =1"],
    ['\u200B\u2060=1', "'\u200B\u2060=1"],
    ['\uFEFF+1', "'\uFEFF+1"],
    ['\n\n@a', "'\n'\n'@a"],
    ['fine;=1', "fine;'=1"],
  ])('%p opens as the text %p', (typed, opens) => {
    expect(read(csvLine([typed]))).toEqual([[opens]]);
  });

  it.each([
    'Resellers, Jakarta',
    'a = b',
    '1-2',
    'ana@example.com',
    '6281234567801',
    '“quoted” "too"',
    "'",
    '',
    '🎉 群',
  ])('that is harmless, %p, stays as it is', (typed) => {
    expect(read(csvLine([typed]))).toEqual([[typed]]);
  });

  it('never opens as a formula, whatever is in it and whatever separates cells for the reader', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        expect(read(csv(rows), separator).flat().filter(isFormula)).toEqual([]);
        expect(
          read(csv(rows))
            .flat()
            .filter((cell) => /^[\t\r]/.test(cell)),
        ).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('keeps its place and, but for apostrophes, its text', () => {
    const bare = (text: string): string => text.replaceAll("'", '');
    fc.assert(
      fc.property(table, (rows) => {
        expect(read(csv(rows)).map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
      }),
      { numRuns: 10_000 },
    );
  });
});

it('a file says that it is UTF-8, and ends every line', () => {
  expect(Buffer.from(csv([['Name'], ['群']])).toString('hex')).toBe(
    `efbbbf${Buffer.from('"Name"\r\n"群"\r\n').toString('hex')}`,
  );
  expect(csv([])).toBe('\uFEFF');
});

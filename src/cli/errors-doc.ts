import { metaCodes, vendorCodes } from '../cams/vendor-codes';
import type { OperatorTexts } from '../texts';

/** `docs/errors.md`: every error of the catalogue with its words, and the vendor's codes that it stands for. */
export function errorsDocOf(t: OperatorTexts): string {
  const say = t.errorsDoc;
  const rows = Object.entries(t.errors).map(([name, { sentence, cause, next, who }]) =>
    row([
      `\`${name}\``,
      codesOf(name) || say.noCode,
      sentence,
      cause,
      typeof next === 'string' ? next : next(),
      t.errorWho[who],
    ]),
  );
  const table = [row(say.columns), row(say.columns.map(() => '---')), ...rows].join('\n');
  return `${[`# ${say.title}`, `<!-- ${say.generated} -->`, ...say.intro, table].join('\n\n')}\n`;
}

const codesOf = (name: string): string =>
  [...vendorCodes, ...metaCodes]
    .flatMap(([vendorCode, { code }]) => (code === name ? [`\`${vendorCode}\``] : []))
    .join(', ');

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

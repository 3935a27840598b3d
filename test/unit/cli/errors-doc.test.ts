import { metaCodes, vendorCodes } from '../../../src/cams/vendor-codes';
import { errorsDocOf } from '../../../src/cli/errors-doc';
import { operatorTexts } from '../../../src/texts';

const t = operatorTexts;
const doc = errorsDocOf(t);
const rows = doc.split('\n').filter((line) => line.startsWith('| `'));
const rowOf = (name: string): string => rows.find((row) => row.startsWith(`| \`${name}\` |`)) ?? '';

describe('the page of errors', () => {
  it('has a row for each error of the catalogue, with every part of it', () => {
    expect(rows).toHaveLength(Object.keys(t.errors).length);
    for (const [name, { sentence, cause, who }] of Object.entries(t.errors)) {
      for (const part of [sentence, cause, t.errorWho[who]]) expect(rowOf(name)).toContain(part);
    }
    for (const row of rows) expect(row.split(' | ').every((cell) => cell.replaceAll('|', '').trim() !== '')).toBe(true);
  });

  it('names each code of the vendor once, beside what it means to a person', () => {
    for (const [vendorCode, { code }] of [...vendorCodes, ...metaCodes]) {
      expect(rows.filter((row) => row.includes(`\`${vendorCode}\``))).toEqual([rowOf(code)]);
    }
    expect(rowOf('ram_denied')).toContain('`Forbidden.RAM`');
    expect(rowOf('unexpected')).toContain('| – |');
  });

  it('says who can take the next step', () => {
    expect(rowOf('throttled')).toMatch(/Wait a minute and try again\. \| You \|$/);
    expect(rowOf('key_wrong')).toMatch(/\| An admin \|$/);
    expect(rowOf('number_not_eligible')).toMatch(/\| Alibaba Cloud support, with this RequestId \|$/);
  });

  it('keeps its table whole when a text holds a bar', () => {
    const errors = { ...t.errors, stopping: { ...t.errors.stopping, sentence: 'Yes | no.' } };
    expect(errorsDocOf({ ...t, errors })).toContain('Yes \\| no.');
  });
});

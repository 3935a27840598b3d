import { type ErrorFacts, explain, explanationLines, GroupkeeperError, toFailure } from '../../../src/domain/errors';
import { type ErrorCode, textsFor } from '../../../src/texts';
import { errors } from '../../../src/texts/en/errors';

const t = textsFor('en-GB');
const isCode = (name: string): name is ErrorCode => name in errors;
const codes = Object.keys(errors).filter(isCode);
const failure = (code: ErrorCode, facts: ErrorFacts = {}) => toFailure(new GroupkeeperError(code, facts));
const said = (code: ErrorCode, facts: ErrorFacts = {}) => explain(failure(code, facts), t);
const sentencesIn = (text: string): number => text.match(/[.!?](\s|$)/g)?.length ?? 0;

test.each(codes)('%s is explained in whole sentences, with a cause and a next step', (code) => {
  const { sentence, cause, next } = said(code);
  for (const text of [sentence, cause, next]) expect(text).toMatch(/^[A-Z].{6,250}\.$/);
  expect(sentencesIn(sentence)).toBe(1);
  expect(sentencesIn(cause)).toBeLessThanOrEqual(2);
  expect(`${sentence} ${cause}`.length).toBeLessThanOrEqual(200);
  expect(cause).not.toBe(sentence);
  expect(`${sentence} ${cause}`).not.toMatch(/null|undefined|exception|HTTP|JSON|timeout|invalid|param/i);
});

test.each(codes)('%s says who can take the next step, once', (code) => {
  const { who } = errors[code];
  const { next } = said(code, { camsRequestId: 'R-1' });
  expect(next).toMatch(
    { you: /^What you can do: [A-Z]/, admin: /^What an admin can do: [A-Z]/, support: /^Alibaba Cloud support / }[who],
  );
  if (who === 'admin') expect(next.slice('What an admin can do:'.length)).not.toMatch(/admin/);
});

test('what only the support can look into is asked with the RequestId, where there is one', () => {
  expect(said('reply_contradicts', { camsRequestId: 'R-1' }).next).toContain('with the RequestId below');
  expect(said('reply_contradicts').next).not.toContain('RequestId');
  expect(said('reply_contradicts').next).toContain('with the time of this message');
});

test('a missing right is named', () => {
  expect(said('ram_denied', { missingRight: 'cams:ListChatGroup' }).next).toContain('cams:ListChatGroup');
  expect(said('ram_denied').next).not.toContain('undefined');
});

test('the lines of an explanation stand in the order one reads them', () => {
  const lines = explanationLines(failure('key_inactive', { vendorCode: 'InvalidAccessKeyId.Inactive' }), t);
  expect(lines).toEqual([
    ['The access key of Groupkeeper is switched off. Somebody switched it off in the RAM console.'],
    ['What an admin can do: Switch it on in the RAM console, or give Groupkeeper another one.'],
    ['Code ', { kind: 'code', text: 'InvalidAccessKeyId.Inactive' }],
  ]);
  expect(explanationLines(failure('modal_late'), t)).toHaveLength(2);
});

test('the code and the RequestId of the vendor stand beside the sentence', () => {
  const { trace } = said('vendor_code_unknown', { vendorCode: 'Brand.New', camsRequestId: 'R-1' });
  expect(trace).toEqual([
    'Code ',
    { kind: 'code', text: 'Brand.New' },
    ' · ',
    'CAMS RequestId ',
    { kind: 'code', text: 'R-1' },
  ]);
  expect(said('unexpected').trace).toEqual([]);
});

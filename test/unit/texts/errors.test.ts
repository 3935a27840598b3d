import { type ErrorFacts, explain, GroupkeeperError, toFailure } from '../../../src/domain/errors';
import { type ErrorCode, textsFor } from '../../../src/texts';
import { errors } from '../../../src/texts/en/errors';

const t = textsFor('en-GB');
const isCode = (name: string): name is ErrorCode => name in errors;
const codes = Object.keys(errors).filter(isCode);
const said = (code: ErrorCode, facts: ErrorFacts = {}) => explain(toFailure(new GroupkeeperError(code, facts)), t);

test.each(codes)('%s is explained in whole sentences, with a next step', (code) => {
  const { sentence, next } = said(code);
  for (const text of [sentence, next]) expect(text).toMatch(/^[A-Z].{6,220}\.$/);
  expect(sentence.match(/[.!?](\s|$)/g)).toHaveLength(1);
  expect(sentence).not.toMatch(/null|undefined|exception|HTTP|JSON|timeout|invalid|param/i);
});

test('a missing right is named', () => {
  expect(said('ram_denied', { missingRight: 'cams:ListChatGroup' }).next).toContain('cams:ListChatGroup');
  expect(said('ram_denied').next).not.toContain('undefined');
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

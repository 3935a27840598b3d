import { meaningOf, shownCode } from '../../../src/cams/catalogue';
import { metaCodes, vendorCodes } from '../../../src/cams/vendor-codes';

/** As cams-api section 3 lists them. */
const PUBLISHED = [
  'Authentication.NoAuth InvalidParameter.PageInvalid InvalidParameter.ChannelTypeNotSupport',
  'InvalidParameter.PhoneNumberError InvalidParameter.FromOnlyNumeric Product.Unsubscript Ram.PermissionDeny',
  'System.LimitControl Unknown.ResourceOwnerId MissingParameter InvalidParameter InvalidApi.NotFound NoSuchVersion',
  'InvalidAccessKeyId.NotFound InvalidAccessKeyId.Inactive SignatureDoesNotMatch IncompleteSignature',
  'SignatureNonceUsed InvalidTimeStamp.Format InvalidTimeStamp.Expired InvalidSecurityToken.Expired Throttling',
  'Throttling.User Throttling.Api Forbidden Forbidden.RAM NoPermission InternalError ServiceUnavailable',
].flatMap((line) => line.split(' '));
const META = [
  131020, 131041, 131201, 131202, 131203, 131204, 131207, 131208, 131209, 131210, 131211, 131212, 131214, 131215,
];

const answered = (vendorCode: string | undefined, message?: string, status = 200) => ({ vendorCode, message, status });

test('knows exactly the published codes', () => {
  expect([...vendorCodes.keys()].sort()).toEqual([...PUBLISHED].sort());
  expect([...metaCodes.keys()].map(Number)).toEqual(META);
});

test.each(PUBLISHED)('%s has a meaning of its own, whatever the HTTP status', (code) => {
  const meaning = meaningOf(answered(code));
  expect(meaning.code).not.toBe('vendor_code_unknown');
  expect(meaningOf(answered(code, undefined, 500))).toEqual(meaning);
});

test.each(META)('Meta’s %i is found in the code and in the message', (number) => {
  const meaning = metaCodes.get(String(number));
  expect(meaningOf(answered(String(number)))).toBe(meaning);
  expect(meaningOf(answered(`Channel.${number}`))).toBe(meaning);
  expect(meaningOf(answered('Channel.Error', `(#${number}) Something`))).toBe(meaning);
  expect(meaningOf(answered('InvalidParameter', `code ${number}`))).toBe(meaning);
  expect(shownCode(answered('Channel.Error', `(#${number}) Something`))).toBe(`Channel.Error/${number}`);
  expect(shownCode(answered(undefined, `(#${number}) Something`))).toBe(String(number));
  expect(shownCode(answered(String(number), `(#${number})`))).toBe(String(number));
});

test('a number within a phone number is no code of Meta’s', () => {
  expect(meaningOf(answered('Brand.New', 'to 8613121234567 or 131215000'))).toMatchObject({
    code: 'vendor_code_unknown',
  });
});

test('a published code is believed before a number in the message', () => {
  expect(meaningOf(answered('NoPermission', 'Subject 131041'))).toMatchObject({ code: 'ram_denied' });
  expect(shownCode(answered('NoPermission', 'Subject 131041'))).toBe('NoPermission');
});

test('only published refusals say that a write did not happen', () => {
  for (const code of ['Brand.New', '131999', '', 'OKAY', '131201', '131212', 'InternalError', 'SignatureNonceUsed']) {
    expect(meaningOf(answered(code))).toMatchObject({ certainty: 'unknown' });
  }
  for (const code of ['Throttling.Other', 'InvalidParameter.New', 'Forbidden.New', 'InvalidSecurityToken.New']) {
    expect(meaningOf(answered(code))).toMatchObject({ certainty: 'refused' });
  }
});

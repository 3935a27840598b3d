import { errorFacts } from '../../../src/domain/error-facts';
import { GroupkeeperError } from '../../../src/domain/errors';

describe('what the log keeps of an error', () => {
  it('is its code, its class and where it was thrown, never its message', () => {
    const trace = errorFacts(new TypeError('secret one\nsecret two\n    at secret three'));
    expect(trace).toMatchObject({ code: 'unexpected', error: 'TypeError' });
    expect(JSON.stringify(trace)).toContain('error-facts.test.ts');
    expect(JSON.stringify(trace)).not.toContain('secret');
  });

  it('has the vendor code of an error of ours', () => {
    const error = new GroupkeeperError('store_unavailable', { vendorCode: 'SQLITE_FULL', cause: new Error('secret') });
    expect(errorFacts(error)).toMatchObject({ code: 'store_unavailable', vendorCode: 'SQLITE_FULL' });
    expect(JSON.stringify(errorFacts(error))).not.toContain('secret');
  });

  it('is a code alone for what is no error', () => {
    expect(errorFacts('secret')).toEqual({ code: 'unexpected' });
    expect(errorFacts(undefined)).toEqual({ code: 'unexpected' });
  });

  it('has the code of a library, when it is a code', () => {
    expect(errorFacts(Object.assign(new Error('secret'), { code: 'ECONNRESET' }))).toMatchObject({
      vendorCode: 'ECONNRESET',
    });
    const wordy = Object.assign(new Error('secret'), { code: 'the secret is 6281234567801' });
    expect(JSON.stringify(errorFacts(wordy))).not.toContain('secret');
  });
});

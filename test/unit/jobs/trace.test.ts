import { GroupkeeperError } from '../../../src/domain/errors';
import { traceOf } from '../../../src/jobs/trace';

describe('what the log keeps of an error', () => {
  it('is its code, its class and where it was thrown, never its message', () => {
    const trace = traceOf(new TypeError('secret one\nsecret two\n    at secret three'));
    expect(trace).toMatchObject({ code: 'unexpected', error: 'TypeError' });
    expect(JSON.stringify(trace)).toContain('trace.test.ts');
    expect(JSON.stringify(trace)).not.toContain('secret');
  });

  it('has the vendor code of an error of ours', () => {
    const error = new GroupkeeperError('store_unavailable', { vendorCode: 'SQLITE_FULL', cause: new Error('secret') });
    expect(traceOf(error)).toMatchObject({ code: 'store_unavailable', vendorCode: 'SQLITE_FULL' });
    expect(JSON.stringify(traceOf(error))).not.toContain('secret');
  });

  it('is a code alone for what is no error', () => {
    expect(traceOf('secret')).toEqual({ code: 'unexpected' });
    expect(traceOf(undefined)).toEqual({ code: 'unexpected' });
  });
});

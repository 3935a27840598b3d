import { CamsError, explain, GroupkeeperError, toFailure } from '../../../src/domain/errors';
import { textsFor } from '../../../src/texts';

const t = textsFor(undefined);

describe('an error', () => {
  it('is kept with its code and what the vendor needs, and without its cause', () => {
    const error = new CamsError('ram_denied', {
      ...{ certainty: 'refused', passing: false, cause: new Error('https://cams/?Subject=secret') },
      ...{ vendorCode: 'NoPermission', camsRequestId: 'R-1', missingRight: 'cams:ListChatGroup' },
    });
    expect(toFailure(error)).toEqual({
      ...{ code: 'ram_denied', vendorCode: 'NoPermission', camsRequestId: 'R-1', missingRight: 'cams:ListChatGroup' },
    });
    expect(error).toMatchObject({ name: 'CamsError', message: 'ram_denied (NoPermission)', certainty: 'refused' });
    expect(new GroupkeeperError('unexpected').message).toBe('unexpected');
  });

  it.each([new TypeError('+6281234567801 has no link'), 'thrown text', undefined, null, { code: 'ram_denied' }])(
    'that is not ours is unexpected, whatever it says (%#)',
    (thrown) => {
      expect(toFailure(thrown)).toEqual({ code: 'unexpected' });
      expect(JSON.stringify(explain(toFailure(thrown), t))).not.toContain('6281234567801');
    },
  );
});

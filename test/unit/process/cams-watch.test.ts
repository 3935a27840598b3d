import { z } from 'zod';
import { watchCams } from '../../../src/cams-watch';
import { CamsError } from '../../../src/domain/errors';

const scope = { custSpaceId: 'cams-1', businessNumber: '62811' };
const refused = new CamsError('ram_denied', { vendorCode: 'NoPermission', certainty: 'refused', passing: false });
const unreachable = new CamsError('cams_unreachable', { certainty: 'not_sent', passing: true });

function watched(): { call: (thrown?: Error) => Promise<unknown>; answers: () => boolean | null } {
  let thrown: Error | undefined;
  const { client, answers } = watchCams({
    forScope: () => ({
      call: async (_action, _params, reply) => {
        if (thrown !== undefined) throw thrown;
        return { requestId: 'R1', data: reply.parse({}) };
      },
    }),
  });
  const call = (next?: Error): Promise<unknown> => {
    thrown = next;
    return client.forScope(scope).call('ListChatGroup', {}, z.object({}));
  };
  return { call, answers };
}

describe('the watch on CAMS', () => {
  it('knows nothing before the first call', () => {
    expect(watched().answers()).toBeNull();
  });

  it('hands results and errors through, and notes that CAMS answered, also with a no', async () => {
    const { call, answers } = watched();
    await expect(call()).resolves.toEqual({ requestId: 'R1', data: {} });
    expect(answers()).toBe(true);
    await expect(call(refused)).rejects.toBe(refused);
    expect(answers()).toBe(true);
  });

  it('notes that nothing answered, until something does', async () => {
    const { call, answers } = watched();
    await expect(call(unreachable)).rejects.toBe(unreachable);
    expect(answers()).toBe(false);
    await call();
    expect(answers()).toBe(true);
  });
});

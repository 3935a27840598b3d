import { ramPolicyOf } from '../../../src/cli/ram-policy';
import { CAMS_READ_ACTIONS, CAMS_WRITE_ACTIONS } from '../../../src/domain/ports/cams';
import { operations } from '../../../src/operations';

const actionsOf = (policy: string): string[] => JSON.parse(policy).Statement[0].Action;

describe('the RAM policy', () => {
  it('allows exactly the eight group actions, on everything, since CAMS knows no resources', () => {
    expect(JSON.parse(ramPolicyOf(operations))).toEqual({
      Version: '1',
      Statement: [
        {
          Effect: 'Allow',
          Action: [...CAMS_READ_ACTIONS, ...CAMS_WRITE_ACTIONS].sort().map((action) => `cams:${action}`),
          Resource: '*',
        },
      ],
    });
    expect(actionsOf(ramPolicyOf(operations))).toHaveLength(8);
  });

  it('allows no more than the operations there are need', () => {
    const reads = operations.filter(({ kind }) => kind === 'read');
    expect(actionsOf(ramPolicyOf(reads))).toEqual(['cams:ListChatGroup', 'cams:ListChatGroupParticipants']);
    const [linkDelete] = operations.filter(({ name }) => name === 'link delete');
    expect(actionsOf(ramPolicyOf(linkDelete ? [linkDelete] : []))).toEqual([
      'cams:DeleteChatGroupInviteLink',
      'cams:ListChatGroup',
    ]);
  });
});

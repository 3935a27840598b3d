import { createDirectories } from '../../../src/cams/directories';
import { ramPolicyOf } from '../../../src/cli/ram-policy';
import { minutes } from '../../../src/domain/clock';
import type { Operation } from '../../../src/domain/operation';
import { CAMS_READ_ACTIONS, CAMS_WRITE_ACTIONS, type CamsAction } from '../../../src/domain/ports/cams';
import { SCOPE, startClient } from '../../unit/cams/start-client';

export const LINK = 'https://chat.whatsapp.com/TESTconformance00001';
export const NUMBERS = ['6281234567801', '6281234567802', '6281234567803'];

const { id: keyId, secret } = { id: 'test-key-id', secret: 'test-key-secret' };

/**
 * A CAMS over a real socket that holds the group of the examples, for an access key that may do what the operation's own
 * RAM policy allows and nothing else.
 */
export async function startWorldFor(operation: Operation) {
  const policy = ramPolicyOf([operation]);
  const denied = [...CAMS_READ_ACTIONS, ...CAMS_WRITE_ACTIONS].filter((action) => !policy.includes(`"cams:${action}"`));
  const { client, clock, log, standIn, wait, addGroup } = await startClient({ keys: { [keyId]: { secret, denied } } });
  addGroup({
    ...{
      groupId: 'GROUP-1',
      subject: 'Resellers Jakarta',
      description: 'Before',
      picture: 'https://example.com/before.jpg',
    },
    ...{ link: LINK, participants: NUMBERS },
  });
  const directories = createDirectories({ client, clock, log });
  const called = (): CamsAction[] => standIn.calls.map(({ action }) => actionOf(action));
  return {
    cams: client.forScope(SCOPE),
    directory: directories.forScope(SCOPE),
    standIn,
    /** The actions called since the last time, each once, sorted. */
    takeActions(): CamsAction[] {
      const actions = [...new Set(called())].sort();
      standIn.clearCalls();
      return actions;
    },
    /** Long enough for whatever CAMS has accepted to be done. */
    letWorkEnd: (): void => wait(minutes(1)),
  };
}

function actionOf(name: string): CamsAction {
  const action = [...CAMS_READ_ACTIONS, ...CAMS_WRITE_ACTIONS].find((each) => each === name);
  if (action === undefined) throw new Error('CAMS has no such action for us');
  return action;
}

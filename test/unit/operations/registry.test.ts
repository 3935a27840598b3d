import { operations } from '../../../src/operations';
import { textsFor } from '../../../src/texts';

const t = textsFor(undefined);
const writes = operations.flatMap((operation) => (operation.kind === 'write' ? [operation] : []));

describe('the list of operations', () => {
  it('holds these names, in this order', () => {
    expect(operations.map(({ name }) => name)).toEqual([
      'list',
      'show',
      'create',
      'update',
      'link create',
      'link delete',
      'members',
      'remove',
      'delete',
      'requests',
      'history',
    ]);
  });

  it('makes each CAMS write with exactly one operation', () => {
    expect(Object.fromEntries(writes.map(({ name, action }) => [name, action]))).toEqual({
      create: 'AddChatGroup',
      update: 'UpdateChatGroup',
      'link create': 'AddChatGroupInviteLink',
      'link delete': 'DeleteChatGroupInviteLink',
      remove: 'DeleteChatGroupParticipants',
      delete: 'DeleteChatGroup',
    });
  });

  it.each(writes.map((operation) => [operation.name, operation] as const))(
    'has words for the card and the button of %s',
    (_name, operation) => {
      const words = operation.words(t);
      for (const effect of operation.effects) {
        expect(words.confirm(effect)).toMatch(/^Confirm \w+$/);
        expect(words.heading(effect).length).toBeLessThanOrEqual(150);
      }
      for (const sentence of [words.succeeded, words.failed, words.partial]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    },
  );
});

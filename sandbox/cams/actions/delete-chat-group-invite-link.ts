import { required } from '../params';
import { defineAction, groupToWrite } from './action';

/** Deletes whatever link the group has now; where it has none, nothing is affected (inferred). */
export const deleteChatGroupInviteLink = defineAction({
  name: 'DeleteChatGroupInviteLink',
  write: true,
  params: { GroupId: required },
  plan(params, context) {
    const group = groupToWrite(params, context);
    if (group.link === null) return { body: { Result: 0 } };
    return {
      body: { Result: 1 },
      apply() {
        group.link = null;
        group.modifiedAt = context.clock.now();
      },
    };
  },
});

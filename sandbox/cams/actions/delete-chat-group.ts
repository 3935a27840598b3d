import { required } from '../params';
import { defineAction, groupToWrite } from './action';

/** DELETING, then gone. A suspended group may be deleted (inferred). */
export const deleteChatGroup = defineAction({
  name: 'DeleteChatGroup',
  write: true,
  params: { GroupId: required },
  plan(params, context) {
    const group = groupToWrite(params, context, true);
    return {
      body: { Result: 1 },
      apply() {
        group.status = 'DELETING';
        context.groups.after(context.timings.deletingMs, group, () => context.groups.drop(group));
      },
    };
  },
});

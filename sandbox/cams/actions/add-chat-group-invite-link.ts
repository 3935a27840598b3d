import { required } from '../params';
import { newLink } from '../state/ids';
import { defineAction, groupToWrite } from './action';

/** At once, and a rotation where a link exists: the old one is dead. */
export const addChatGroupInviteLink = defineAction({
  name: 'AddChatGroupInviteLink',
  write: true,
  params: { GroupId: required },
  plan(params, context) {
    const group = groupToWrite(params, context);
    const link = newLink();
    return {
      body: { InviteLink: link },
      apply() {
        group.link = link;
        group.modifiedAt = context.clock.now();
      },
    };
  },
});

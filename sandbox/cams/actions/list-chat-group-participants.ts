import { metaError } from '../errors';
import { cutPage, pageParam, required } from '../params';
import { defineAction } from './action';

/** In the order they joined. Page is optional; the first 20 hold a whole group. */
export const listChatGroupParticipants = defineAction({
  name: 'ListChatGroupParticipants',
  write: false,
  params: { GroupId: required, Page: pageParam.optional() },
  plan({ BusinessNumber, GroupId, Page }, { groups }) {
    const group = groups.get(BusinessNumber, GroupId);
    if (!group) throw metaError(131041);
    const numbers = cutPage(group.participants, Page ?? { Index: 1, Size: 20 });
    return {
      body: {
        Data: {
          Total: group.participants.length,
          List: numbers.map((number) => ({ ParticipantNumber: number })),
        },
      },
    };
  },
});

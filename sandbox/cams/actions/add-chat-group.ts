import { randomUUID } from 'node:crypto';
import { metaError } from '../errors';
import { required, text } from '../params';
import { MAX_GROUPS } from '../state/group';
import { defineAction } from './action';
import { checkedDescription, checkedSubject } from './limits';

/** Answers a UniqueCode only; the group is listed as CREATING and later ACTIVE. */
export const addChatGroup = defineAction({
  name: 'AddChatGroup',
  write: true,
  params: { Subject: required, Description: text.optional() },
  plan(params, { groups, timings }) {
    const subject = checkedSubject(params.Subject);
    const description = checkedDescription(params.Description ?? '');
    if (groups.count(params.BusinessNumber) >= MAX_GROUPS) throw metaError(131211);
    return {
      body: { UniqueCode: randomUUID() },
      apply() {
        const group = groups.add({
          businessNumber: params.BusinessNumber,
          subject,
          status: 'CREATING',
          ...(description === null ? {} : { description }),
        });
        groups.after(timings.creatingMs, group, (at) => {
          if (group.status === 'CREATING') group.status = 'ACTIVE';
          group.modifiedAt = at;
        });
      },
    };
  },
});

import { GatewayError } from '../errors';
import { required, text } from '../params';
import { defineAction, groupToWrite } from './action';
import { checkedDescription, checkedPicture, checkedSubject } from './limits';

/** UPDATING with the old values, then the new ones. An empty description clears it. */
export const updateChatGroup = defineAction({
  name: 'UpdateChatGroup',
  write: true,
  params: {
    GroupId: required,
    Subject: text.optional(),
    Description: text.optional(),
    ProfilePictureFile: text.optional(),
  },
  plan(params, context) {
    const { Subject, Description, ProfilePictureFile } = params;
    if (Subject === undefined && Description === undefined && ProfilePictureFile === undefined) {
      throw new GatewayError('MissingParameter', 'Nothing to update was given.');
    }
    const change = {
      ...(Subject === undefined ? {} : { subject: checkedSubject(Subject) }),
      ...(Description === undefined ? {} : { description: checkedDescription(Description) }),
      ...(ProfilePictureFile === undefined ? {} : { picture: checkedPicture(ProfilePictureFile) }),
    };
    const group = groupToWrite(params, context);
    return {
      body: { Result: 1 },
      apply() {
        const updating = group.updating ?? { pending: 0, before: group.status };
        updating.pending += 1;
        group.updating = updating;
        group.status = 'UPDATING';
        context.groups.after(context.timings.updatingMs, group, (at) => {
          Object.assign(group, change);
          group.modifiedAt = at;
          updating.pending -= 1;
          if (updating.pending > 0) return;
          delete group.updating;
          if (group.status === 'UPDATING') group.status = updating.before;
        });
      },
    };
  },
});

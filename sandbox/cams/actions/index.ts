import type { Action } from './action';
import { addChatGroup } from './add-chat-group';
import { addChatGroupInviteLink } from './add-chat-group-invite-link';
import { deleteChatGroup } from './delete-chat-group';
import { deleteChatGroupInviteLink } from './delete-chat-group-invite-link';
import { deleteChatGroupParticipants } from './delete-chat-group-participants';
import { listChatGroup } from './list-chat-group';
import { listChatGroupParticipants } from './list-chat-group-participants';
import { updateChatGroup } from './update-chat-group';

/** The group actions of CAMS 2020-06-06, by name. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [
    addChatGroup,
    deleteChatGroup,
    listChatGroup,
    updateChatGroup,
    addChatGroupInviteLink,
    deleteChatGroupInviteLink,
    listChatGroupParticipants,
    deleteChatGroupParticipants,
  ].map((action) => [action.name, action]),
);

export function isWrite(action: string): boolean {
  return actions.get(action)?.write ?? false;
}

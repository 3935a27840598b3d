import type * as z from 'zod';

/** Actions that change nothing; only these are ever sent twice. */
export const CAMS_READ_ACTIONS = ['ListChatGroup', 'ListChatGroupParticipants'] as const;
export type CamsReadAction = (typeof CAMS_READ_ACTIONS)[number];

export const CAMS_WRITE_ACTIONS = [
  'AddChatGroup',
  'DeleteChatGroup',
  'UpdateChatGroup',
  'AddChatGroupInviteLink',
  'DeleteChatGroupInviteLink',
  'DeleteChatGroupParticipants',
] as const;
export type CamsWriteAction = (typeof CAMS_WRITE_ACTIONS)[number];
export type CamsAction = CamsReadAction | CamsWriteAction;

/** Objects and arrays travel as JSON text, as `Page` and `List` must; `undefined` is left out. */
export type CamsParams = Readonly<Record<string, string | number | object | undefined>>;

/** CAMS for one scope: CustSpaceId, BusinessNumber and ChannelType are added to every call. */
export interface Cams {
  /**
   * Calls one action and parses the reply beyond its envelope.
   * @throws CamsError always, whatever went wrong; `certainty` says whether it may have happened.
   */
  call<T>(
    action: CamsAction,
    params: CamsParams,
    reply: z.ZodType<T>,
  ): Promise<{ readonly requestId: string; readonly data: T }>;
}

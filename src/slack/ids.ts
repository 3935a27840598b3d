import * as z from 'zod';
import type { Reveal } from '../domain/answer';
import type { Fields } from '../domain/field';
import type { RawInput } from '../domain/operation';
import { DECISIONS, type Decision } from '../domain/request';
import { limits } from './limits';

/** The slash command as the manifest names it. An answer to a command takes its name from there. */
export const COMMAND = '/chatgroup';

/** The names by which Slack calls back. Listeners and builders take them from here only. */
export const callbacks = {
  operation: 'operation',
  pickGroup: 'pick_group',
  menu: 'menu',
  askedBefore: 'asked_before',
  setup: 'setup',
  setupChannel: 'setup_channel',
  setupGroups: 'setup_groups',
  home: 'home',
  /** Views that only show something. */
  notice: 'notice',
  /** The global shortcut "Manage chat groups". */
  manage: 'manage_chat_groups',
} as const;

export const actionIds = {
  /** The element of every input but the group picker; its block id is the field's name. */
  value: 'value',
  groupPicker: 'group_picker',
  menuDesk: 'menu_desk',
  previous: 'answer_previous',
  next: 'answer_next',
  share: 'answer_share',
  revealLink: 'reveal_link',
  revealNumbers: 'reveal_numbers',
  openMenu: 'open_menu',
  userGroups: 'setup_user_groups',
  groupsToTake: 'setup_groups_take',
  groupsToGive: 'setup_groups_give',
  deskGroups: 'desk_groups',
  deskUnbind: 'desk_unbind',
  /** Of a change to a desk; their values are its id. */
  deskAgree: 'desk_agree',
  deskTakeBack: 'desk_take_back',
  /** Its value is the id of the request to undo. */
  undo: 'undo',
  /** Its value is that of Show link. */
  sendQrCode: 'send_qr_code',
  deleteFile: 'delete_file',
  sendSheet: 'answer_send_sheet',
  /** On App Home: "Set up a desk". */
  homeSetUp: 'home_set_up',
} as const;

export const blockIds = {
  menuDesk: 'menu_desk',
  cardActions: 'card_actions',
  together: 'together',
  homeMenu: 'home_menu',
} as const;
/** One row of buttons on App Home. */
export const homeBlock = (what: 'waiting' | 'own', requestId: string): string => `home_${what}_${requestId}`;

const DECIDE = 'decide_';
/** Matches the action ids of all decision buttons; the button's value is the token and nothing else. */
export const decisionActions = new RegExp(`^${DECIDE}(${DECISIONS.join('|')})$`);
export const decisionAction = (decision: Decision): string => `${DECIDE}${decision}`;

const DECIDE_AT_HOME = 'home_decide_';
/** The same on App Home, where the answer is given. */
export const homeDecisionActions = new RegExp(`^${DECIDE_AT_HOME}(${DECISIONS.join('|')})$`);
export const homeDecisionAction = (decision: Decision): string => `${DECIDE_AT_HOME}${decision}`;

/** Matches the reveal buttons of cards and answers. */
export const revealActions = /^reveal_(link|numbers)$/;
export const revealAction = (what: Reveal): string =>
  what === 'link' ? actionIds.revealLink : actionIds.revealNumbers;

/** Matches the menu's buttons; the button's value is the operation's name. */
export const menuActions = /^menu_open_\d+$/;
export const menuAction = (index: number): string => `menu_open_${index}`;

/** Matches Previous and Next of an answer. */
export const pageActions = /^answer_(previous|next)$/;

const revealTarget = z.union([
  z.strictObject({ request: z.string().min(1), what: z.enum(['link', 'numbers']) }),
  z.strictObject({ group: z.string().min(1), what: z.enum(['link', 'numbers']) }),
]);
/** Whose secret a button asks for: of a request's card, or of a group in an answer. */
export type RevealTarget = z.infer<typeof revealTarget>;

export const encodeReveal = (target: RevealTarget): string => JSON.stringify(target);
export const decodeReveal = (value: string | undefined): RevealTarget | undefined => decode(revealTarget, value);

const answerState = z.strictObject({
  operation: z.string().min(1),
  input: z.record(z.string(), z.unknown()),
  page: z.int().min(1),
});
/** What an answer was asked with: enough to answer again, another page or for the channel. */
export type AnswerState = z.infer<typeof answerState>;

/** The state of an answer, without the input of sensitive fields. */
export function answerStateOf(operation: { name: string; fields: Fields }, input: RawInput, page: number): AnswerState {
  const open = Object.entries(input).filter(
    ([name, value]) =>
      value !== undefined && operation.fields[name] !== undefined && operation.fields[name].sensitive !== true,
  );
  return { operation: operation.name, input: Object.fromEntries(open), page };
}

/** @returns `undefined` when it does not fit into a button's value; the buttons are left out then */
export function encodeAnswerState(state: AnswerState): string | undefined {
  const value = JSON.stringify(state);
  return value.length <= limits.button.value ? value : undefined;
}

/** @returns `undefined` for anything that is no answer's state */
export const decodeAnswerState = (value: string | undefined): AnswerState | undefined => decode(answerState, value);

/** `private_metadata` holds the draft's id and nothing else. */
export const encodeDraftId = (draftId: string): string => draftId;
export const decodeDraftId = (metadata: string | undefined): string | undefined => {
  const parsed = z.string().min(1).max(limits.id).safeParse(metadata);
  return parsed.success ? parsed.data : undefined;
};

const ROW = 'row-';
/** Ticks name a row of the draft's choices, never what the row holds. */
export const rowToken = (index: number): string => `${ROW}${index}`;
export const rowIndex = (token: string): number | undefined =>
  /^row-\d{1,4}$/.test(token) ? Number(token.slice(ROW.length)) : undefined;

function decode<T>(schema: z.ZodType<T>, value: string | undefined): T | undefined {
  if (value === undefined) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

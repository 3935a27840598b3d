import * as z from 'zod';
import { button, checkboxes, imageElement, overflow, radioButtons, workflowButton } from './choice-elements';
import {
  datePicker,
  dateTimePicker,
  emailInput,
  fileInput,
  numberInput,
  plainTextInput,
  richTextInput,
  timePicker,
  urlInput,
} from './field-elements';
import {
  channelsSelect,
  conversationsSelect,
  externalSelect,
  multiChannelsSelect,
  multiConversationsSelect,
  multiExternalSelect,
  multiStaticSelect,
  multiUsersSelect,
  staticSelect,
  usersSelect,
} from './select-elements';

const selects = [
  staticSelect,
  externalSelect,
  usersSelect,
  conversationsSelect,
  channelsSelect,
  multiStaticSelect,
  multiExternalSelect,
  multiUsersSelect,
  multiConversationsSelect,
  multiChannelsSelect,
] as const;
const choices = [checkboxes, radioButtons, datePicker, timePicker] as const;

/** What may stand beside the text of a section. */
export const accessory = z.discriminatedUnion('type', [
  button,
  workflowButton,
  imageElement,
  overflow,
  ...choices,
  ...selects,
]);

/** What may stand in an actions block. */
export const actionElement = z.discriminatedUnion('type', [
  button,
  workflowButton,
  overflow,
  dateTimePicker,
  richTextInput,
  ...choices,
  ...selects,
]);

/** What may stand in an input block. */
export const inputElement = z.discriminatedUnion('type', [
  plainTextInput,
  emailInput,
  urlInput,
  numberInput,
  richTextInput,
  fileInput,
  dateTimePicker,
  ...choices,
  ...selects,
]);

export type Accessory = z.infer<typeof accessory>;
export type ActionElement = z.infer<typeof actionElement>;
export type InputElement = z.infer<typeof inputElement>;
export type Element = Accessory | ActionElement | InputElement;

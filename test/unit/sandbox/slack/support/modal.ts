import type { KnownBlock, ModalView, PlainTextElement } from '@slack/types';

export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text });

/** A modal with these blocks. */
export const modal = (blocks: KnownBlock[] = [], extra: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  callback_id: 'form',
  title: plain('Form'),
  submit: plain('Send'),
  blocks,
  ...extra,
});

/** A text field. */
export const textField = (label: string, element: object = {}, extra: object = {}): KnownBlock => ({
  type: 'input',
  block_id: label.toLowerCase(),
  label: plain(label),
  element: { type: 'plain_text_input', action_id: 'text', ...element },
  ...extra,
});

export const option = (text: string, value = text.toLowerCase()) => ({ text: plain(text), value });

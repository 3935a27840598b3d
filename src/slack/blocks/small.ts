import type { ActionsBlock, Button, ContextBlock, HeaderBlock } from '@slack/types';
import type { Reveal } from '../../domain/answer';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { actionIds, encodeReveal, type RevealTarget, revealAction } from '../ids';
import { limits } from '../limits';
import { plain } from '../plain';
import { type Message, message } from './message';
import { lines, richText } from './rich';

export const header = (text: string): HeaderBlock => ({ type: 'header', text: plain(text, limits.header) });

/** A quiet line; several parts stand beside each other. */
export const context = (...parts: readonly string[]): ContextBlock => ({
  type: 'context',
  elements: parts.filter((part) => part !== '').map((part) => plain(part, limits.text)),
});

/** Lines, and what can be pressed below them. */
export const withButtons = (said: readonly Phrase[], below: readonly Button[]): Message =>
  message([...richText(lines(...said)), ...buttons('below', below)], said);

/** A row of buttons; no block when there are none. */
export const buttons = (blockId: string, elements: readonly Button[]): ActionsBlock[] =>
  elements.length === 0 ? [] : [{ type: 'actions', block_id: blockId, elements: [...elements] }];

export const button = (label: string, actionId: string, value: string): Button => ({
  type: 'button',
  text: plain(label, limits.button.text),
  action_id: actionId,
  value,
});

/** Show link, with Send me the QR code where it is there to be printed, and Show full numbers. */
export function revealButtons(
  what: readonly Reveal[],
  of: { readonly request: string } | { readonly group: string },
  t: Texts,
  { asQrCode }: { readonly asQrCode: boolean },
): Button[] {
  return what.flatMap((each) => {
    const target: RevealTarget = { ...of, what: each };
    const value = encodeReveal(target);
    const label = each === 'link' ? t.card.buttons.showLink : t.card.buttons.showNumbers;
    const show = button(label, revealAction(each), value);
    return each === 'link' && asQrCode ? [show, button(t.qr.button, actionIds.sendQrCode, value)] : [show];
  });
}

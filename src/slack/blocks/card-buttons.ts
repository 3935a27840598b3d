import type { ActionsBlock, Button, ConfirmationDialog } from '@slack/types';
import type { Reveal } from '../../domain/answer';
import type { Card } from '../../domain/ports/poster';
import { DECISIONS, type Decision } from '../../domain/request';
import type { Texts } from '../../texts';
import { inline } from '../clip';
import { actionIds, blockIds, decisionAction } from '../ids';
import { limits } from '../limits';
import { toPlain } from '../phrase';
import { plain } from '../plain';
import { button, buttons, revealButtons } from './small';

/** What can be decided, and what one person may have shown to them before deciding. */
export function cardButtons(card: Card, t: Texts): ActionsBlock[] {
  const { id, state } = card.request;
  const reveals = revealButtons(revealed(card), { request: id }, t, { asQrCode: state === 'succeeded' });
  const undo = card.undoUntil === undefined ? [] : [button(t.undo.button, actionIds.undo, id)];
  return buttons(blockIds.cardActions, [...decisionButtons(card, t, decisionAction), ...reveals, ...undo]);
}

/** A button for each decision that has a token; `actionOf` names what it calls back. */
export const decisionButtons = (card: Card, t: Texts, actionOf: (decision: Decision) => string): Button[] =>
  DECISIONS.flatMap((decision): Button[] => {
    const token = card.tokens[decision];
    return token === undefined
      ? []
      : [decisionButton(card, decision, button(label(card, decision, t), actionOf(decision), token), t)];
  });

/** While it is open, what the group holds; once it succeeded, what it left there. */
function revealed({ request, operation, evidence }: Card): readonly Reveal[] {
  if (request.state === 'pending') return operation.reveals(evidence);
  return request.state === 'succeeded' ? operation.revealsWhenDone : [];
}

function decisionButton(card: Card, decision: Decision, plainButton: Button, t: Texts): Button {
  if (decision !== 'confirm') return plainButton;
  return card.effect === 'destructive'
    ? { ...plainButton, style: 'danger', confirm: dialog(card, t) }
    : { ...plainButton, style: 'primary' };
}

function label({ operation, effect }: Card, decision: Decision, t: Texts): string {
  const say = t.card.buttons;
  switch (decision) {
    case 'confirm':
      return operation.words(t).confirm(effect);
    case 'deny':
      return say.deny;
    case 'withdraw':
      return say.withdraw;
    case 'happened':
      return say.happened;
    case 'did_not_happen':
      return say.didNotHappen;
  }
}

/** Slack's own "are you sure": says again which group and what happens. The server does not rely on it. */
function dialog({ operation, effect, evidence, request }: Card, t: Texts): ConfirmationDialog {
  const words = operation.words(t);
  const said = [inline(request.subject), ...operation.consequences(evidence, request.input, t).map(toPlain)].filter(
    (each) => each !== '',
  );
  return {
    title: plain(words.heading(effect), limits.confirm.title),
    text: plain(said.join('\n'), limits.confirm.text),
    confirm: plain(words.confirm(effect), limits.confirm.button),
    deny: plain(t.card.buttons.back, limits.confirm.button),
    style: 'danger',
  };
}

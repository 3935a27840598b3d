import type { RichTextBlock } from '@slack/types';
import { type Need, needsNobody } from '../../domain/need';
import { isSelfConfirmed } from '../../domain/policy';
import type { Card } from '../../domain/ports/poster';
import type { RequestState } from '../../domain/request-state';
import type { Texts } from '../../texts';
import { bold, type Phrase, person, phrase } from '../../texts/phrase';
import { toRichText } from '../phrase';
import { anyApprover, anyConfirmer, anyDecider, everyone } from './people';

/** Beside the state's name, which carries the meaning. */
const EMOJI: Readonly<Record<RequestState, string>> = {
  pending: 'raised_hand',
  approved: 'hourglass_flowing_sand',
  denied: 'no_entry',
  withdrawn: 'leftwards_arrow_with_hook',
  expired: 'alarm_clock',
  stale: 'wastebasket',
  executing: 'hourglass_flowing_sand',
  settling: 'mag',
  succeeded: 'white_check_mark',
  partial: 'warning',
  failed: 'x',
  unknown: 'grey_question',
};

/** Where the request stands, and what that means for whoever reads it. */
export function stateLine(card: Card, t: Texts): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'emoji', name: EMOJI[shownState(card)] },
          ...toRichText(phrase` ${bold(stateName(card, t))}\n${aboutState(card, t)}`),
        ],
      },
    ],
  };
}

/** A change that needs nobody's confirmation never waits for one. */
const shownState = (card: Card): RequestState => (startsByItself(card) ? 'approved' : card.request.state);

export const stateName = (card: Card, t: Texts): string => t.states[shownState(card)];

const startsByItself = ({ request }: Card): boolean => request.state === 'pending' && needsNobody(request);

export function aboutState(card: Card, t: Texts): Phrase {
  const { request } = card;
  const say = t.card.about;
  switch (request.state) {
    case 'pending':
      return aboutPending(card, t);
    case 'approved':
      return approvedBy(card, t);
    case 'denied':
      return request.decidedBy === undefined ? [say.denied] : say.deniedBy([person(request.decidedBy)]);
    case 'expired':
      return [request.approvedAt === undefined ? say.expired : say.expiredWaiting];
    case 'unknown':
      return say.unknown(anyApprover(request, t));
    case 'withdrawn':
    case 'stale':
    case 'executing':
    case 'settling':
      return [say[request.state]];
    case 'succeeded':
    case 'partial':
    case 'failed':
      return [card.operation.words(t)[request.state]];
  }
}

function aboutPending(card: Card, t: Texts): Phrase {
  const { request, need } = card;
  const say = t.card.about;
  if (startsByItself(card)) return [say.approvedByPolicy];
  const { approvals } = need;
  const several = whySeveral(need, t);
  if (request.revision > 1) return phrase`${say.lookAgain(anyDecider(card, t), request.expiresAt)}${several}`;
  return approvals > 1
    ? phrase`${say.waitingForSeveral(anyConfirmer(card, t), approvals, request.expiresAt)}${several}`
    : say.waiting(anyConfirmer(card, t), request.expiresAt);
}

/** How many have to confirm and why, on a line of its own; nothing where one does. */
function whySeveral({ approvals, why }: Need, t: Texts): Phrase {
  const say = t.card.about.several;
  switch (why?.kind) {
    case undefined:
      return [];
    case 'removes':
      return [`\n${say.removes(approvals, why.members)}`];
    case 'deletes':
    case 'policy':
      return [`\n${say[why.kind](approvals)}`];
  }
}

function approvedBy({ request, votes }: Card, t: Texts): Phrase {
  const voters = votes.length > 0 || request.decidedBy === undefined ? votes : [request.decidedBy];
  if (voters.length === 0) return [t.card.about.approvedByPolicy];
  const self = isSelfConfirmed(request, voters) ? ` ${t.notes.selfConfirmed}` : '';
  return phrase`${t.card.about.approvedBy(everyone(voters, t))}${self}`;
}

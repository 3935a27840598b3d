import type { Card } from '../../domain/ports/poster';
import type { Request } from '../../domain/request';
import type { Texts } from '../../texts';
import { type Part, type Phrase, person } from '../../texts/phrase';

const NAMED = 5;

/** "@a, @b or @c": who may decide a request, without the one who asked. */
export const anyApprover = ({ policy, requesterId }: Pick<Request, 'policy' | 'requesterId'>, t: Texts): Phrase =>
  anyOf(
    policy.approvers.filter((id) => id !== requesterId),
    t,
  );

/** The same of those who may confirm it: the one who asked is among them where the desk allows that. */
export function anyConfirmer({ request, need: { policy } }: Pick<Card, 'request' | 'need'>, t: Texts): Phrase {
  if (policy.selfConfirmation === undefined) return anyApprover({ ...request, policy }, t);
  return anyOf(policy.approvers, t);
}

function anyOf(approvers: readonly string[], t: Texts): Phrase {
  if (approvers.length === 0) return [t.card.anApprover];
  const named: Part[] = approvers.slice(0, NAMED).map(person);
  const more = approvers.length - named.length;
  return t.card.anyOf(more > 0 ? [...named, t.card.more(more)] : named);
}

/** Who may look at a changed request anew: for a change that is its requester, too. */
export const anyDecider = (card: Pick<Card, 'request' | 'need'>, t: Texts): Phrase =>
  card.request.effect === 'change'
    ? t.card.anyOf([person(card.request.requesterId), t.card.anApprover])
    : anyConfirmer(card, t);

/** Who may decide and has not: a person who has voted is not among them, a user group is as long as it is asked. */
export function stillAsked(card: Pick<Card, 'request' | 'need' | 'votes'>, t: Texts): Phrase {
  if (card.request.effect === 'change') return anyDecider(card, t);
  const { policy } = card.need;
  return anyConfirmer(
    {
      request: card.request,
      need: {
        ...card.need,
        policy: { ...policy, approvers: policy.approvers.filter((id) => !card.votes.includes(id)) },
      },
    },
    t,
  );
}

export const everyone = (ids: readonly string[], t: Texts): Phrase => t.card.allOf(ids.map(person));

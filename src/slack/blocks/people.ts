import type { Request } from '../../domain/request';
import type { Texts } from '../../texts';
import { type Part, type Phrase, person } from '../../texts/phrase';

const NAMED = 5;

/** "@a, @b or @c": who may decide a request, without the one who asked. */
export function anyApprover({ policy, requesterId }: Pick<Request, 'policy' | 'requesterId'>, t: Texts): Phrase {
  const approvers = policy.approvers.filter((id) => id !== requesterId);
  if (approvers.length === 0) return [t.card.anApprover];
  const named: Part[] = approvers.slice(0, NAMED).map(person);
  const more = approvers.length - named.length;
  return t.card.anyOf(more > 0 ? [...named, t.card.more(more)] : named);
}

/** Who may look at a changed request anew: for a change that is its requester, too. */
export function anyDecider(request: Pick<Request, 'policy' | 'requesterId' | 'effect'>, t: Texts): Phrase {
  const approvers = anyApprover(request, t);
  return request.effect === 'change' ? t.card.anyOf([person(request.requesterId), t.card.anApprover]) : approvers;
}

export const everyone = (ids: readonly string[], t: Texts): Phrase => t.card.allOf(ids.map(person));

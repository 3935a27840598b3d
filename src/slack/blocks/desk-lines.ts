import type { Desk } from '../../domain/desk';
import { DESK_PARTS, type DeskPart, differingParts } from '../../domain/desk-parts';
import { maskNumbers } from '../../domain/mask';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { inline } from '../clip';

/** How a desk is set, part by part. The business number is masked. */
export const deskLines = (desk: Desk, t: Texts): Phrase[] =>
  DESK_PARTS.map((part) => t.deskNews.line(t.deskNews.parts[part], shownValue(part, desk, t)));

/** What differs between two desks, before and after. */
export const changeLines = (before: Desk, after: Desk, t: Texts): Phrase[] =>
  differingParts(before, after).map((part) =>
    t.deskNews.change(t.deskNews.parts[part], shownValue(part, before, t), shownValue(part, after, t)),
  );

function shownValue(part: DeskPart, { scope, policy, language, subjectPrefix }: Desk, t: Texts): Phrase {
  const say = t.deskNews;
  switch (part) {
    case 'custSpaceId':
      return [inline(scope.custSpaceId)];
    case 'businessNumber':
      return maskNumbers([scope.businessNumber]);
    case 'approvers':
      return say.people(policy.approvers);
    case 'twoApprovers':
      return [policy.twoApprovers === false ? say.two.off : say.two.on];
    case 'selfConfirmation':
      return [
        policy.selfConfirmation === undefined ? say.own.off : say.own.on(inline(policy.selfConfirmation.reason, 500)),
      ];
    case 'expiresAfter':
      return [t.setup.duration(policy.expiresAfter)];
    case 'secrets':
      return [say.secrets[policy.secrets ?? 'requester_and_approvers']];
    case 'language':
      return [say.languages[language ?? 'en']];
    case 'subjectPrefix':
      return [subjectPrefix === undefined ? say.noPrefix : inline(subjectPrefix)];
  }
}

import type { Decided } from '../../requests/api';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';

/** What the person who clicked is told: everybody is told something. */
export function decidedLine(decided: Decided, t: Texts): Phrase {
  const say = t.decisions;
  switch (decided.kind) {
    case 'done':
      return say.done[decided.decision];
    case 'voted':
      return say.voted(decided.votes, decided.needed);
    case 'voted_before':
      return say.votedBefore(decided.votes, decided.needed);
    case 'refused':
      return [t.refusals[decided.refusal]];
    case 'too_late':
      return say.tooLate(t.states[decided.request.state], decided.request.decidedBy);
    case 'old_card':
      return say.oldCard;
    case 'unknown_button':
      return say.unknownButton;
  }
}

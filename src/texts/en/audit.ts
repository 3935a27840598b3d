import { code, type Phrase, phrase, time } from '../phrase';

/** So many entries. */
export const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;

/** What is said of the audit. */
export const audit = {
  /** Said in a desk's channel, once a day. */
  line: {
    stands: (at: number, count: number, head: string): Phrase =>
      phrase`Audit up to ${time(at)}: ${entries(count)}, head ${code(head)}`,
    keep: 'Keep this line: it shows later that nothing up to here was changed or removed.',
  },
  /** What can be wrong with an entry of a chain. */
  problems: {
    changed: 'is not what was written',
    missing: 'is missing',
    reordered: 'stands in another place than it was written',
    extra: 'stands before the first entry',
    head: 'is the last one, but the head that is kept says otherwise',
  },
  /** What can be wrong with a request's life, or with its desk's, told by the entries. */
  rules: {
    unreadable: 'The entry does not say what it has to.',
    not_submitted: 'There is no entry that says who asked for it.',
    submitted_twice: 'It was asked for a second time.',
    already_ended: 'It went on after it had ended.',
    no_such_move: 'It went where no request may go from where it stood.',
    wrong_actor: 'It was done by somebody or something that does not do this.',
    wrong_revision: 'The entry is about a revision that was not shown.',
    approved_by_policy_alone: 'Nobody confirmed it, although somebody had to.',
    too_few_approvals: 'Fewer people confirmed it than its policy asks for.',
    approved_by_requester: 'Its requester confirmed it, which its policy does not allow.',
    not_an_approver: 'Somebody confirmed it whom its policy does not name.',
    vote_without_record: 'A confirmation was counted that nobody gave on this revision.',
    approved_without_policy: 'The confirmation does not say by which policy it was taken.',
    weaker_policy: 'It was confirmed by a weaker policy than it was asked for under.',
    approved_after_expiry: 'It was confirmed after it had expired.',
    attempted_twice: 'One confirmed revision was attempted twice.',
    attempt_without_approval: 'It was attempted without a confirmation of what was shown.',
    attempt_too_late: 'It was attempted later than its policy allows.',
    attempt_after_group_left: 'It was attempted on a group that had left the desk.',
    write_without_attempt: 'Something became of a write that was not recorded before it.',
    withdrawn_by_another: 'Somebody who had not asked for it withdrew it.',
    said_by_requester: 'Its requester said what became of it.',
    looser_at_once: 'The desk allowed more at once, although that has to wait for 24 hours or for a second admin.',
    change_not_asked: 'A change to the desk ended that was not waiting.',
    agreed_by_asker: 'A change to the desk was agreed to by the one who had asked for it.',
    in_force_too_early: 'A change to the desk came into force before 24 hours had passed.',
  },
};

import { type Phrase, person, phrase, time } from '../../phrase';

/** One line for a request, in lists of requests. */
export const requestLine = (facts: {
  readonly heading: string;
  readonly subject: string;
  readonly state: string;
  readonly requester: string;
  readonly at: number;
}): Phrase =>
  phrase`${facts.heading}: ${facts.subject} · ${facts.state} · asked by ${person(facts.requester)}, ${time(facts.at)}`;

export const requests = {
  title: 'Pending requests',
  summary: 'List the requests of this desk that wait for a confirmation.',
  submit: 'List requests',
  none: phrase`Nothing is waiting for a confirmation here.`,
  count: (count: number): Phrase =>
    phrase`${count === 1 ? '1 request waits' : `${count} requests wait`} for a confirmation:`,
  line: requestLine,
};

export const history = {
  title: 'History',
  summary: 'List what was asked on this desk and what became of it, for all groups or one.',
  submit: 'Show history',
  none: phrase`Nothing was asked here yet.`,
  count: (total: number): Phrase => phrase`${total === 1 ? '1 request' : `${total} requests`}, newest first:`,
};

import { checkMessage, checkSuggestions, checkView, type Problem } from '../../../../src/slack/check-payload';

/** One line of the limits table: a payload of size `n`, and what looks at it. */
export interface Row {
  /** The path in `limits`, such as `button.text`. */
  limit: string;
  /** The code Slack refuses with. */
  code: string;
  check(n: number): Problem[];
  /** Set where the limit is a smallest size: one less is refused. */
  smallest?: true;
}

export const letters = (n: number) => 'x'.repeat(n);
export const times = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at));
export const plain = (text: string) => ({ type: 'plain_text', text });
export const option = (at: number | string) => ({ text: plain(`Option ${at}`), value: `value-${at}` });
export const button = (extra: object = {}) => ({ type: 'button', text: plain('Show'), action_id: 'show', ...extra });
export const inputBlock = (element: object) => ({ type: 'input', label: plain('Label'), element });

const modal = { type: 'modal', title: plain('Title'), submit: plain('Send') };

export const message = (blocks: object[]) => checkMessage({ text: 'fallback', blocks });
export const view = (blocks: object[], extra: object = {}) => checkView({ ...modal, blocks, ...extra });

/** A limit of a block in a message. */
export const ofBlock = (limit: string, make: (n: number) => object): Row => ({
  limit,
  code: 'invalid_blocks',
  check: (n) => message([make(n)]),
});

/** A limit of a field in a modal. */
export const ofField = (limit: string, make: (n: number) => object): Row => ({
  limit,
  code: 'invalid_arguments',
  check: (n) => view([inputBlock(make(n))]),
});

/** A limit of an element in an actions block. */
export const ofElement = (limit: string, make: (n: number) => object): Row =>
  ofBlock(limit, (n) => ({ type: 'actions', elements: [make(n)] }));

/** A limit of the view itself. */
export const ofView = (limit: string, make: (n: number) => object): Row => ({
  limit,
  code: 'invalid_arguments',
  check: (n) => view([], make(n)),
});

/** A limit of the answer to a search. */
export const ofSuggestions = (limit: string, make: (n: number) => object): Row => ({
  limit,
  code: 'invalid_options',
  check: (n) => checkSuggestions(make(n)),
});

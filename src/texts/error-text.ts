/** Who can take the next step: the person who reads it, an admin, or the vendor's support with the RequestId. */
export type Who = 'you' | 'admin' | 'support';

/** What a person is told of one kind of error. Each part is whole sentences; together they are read aloud in a breath. */
export interface ErrorText {
  /** What happened, in one sentence. */
  readonly sentence: string;
  /** Why this usually happens; nothing that is not known. */
  readonly cause: string;
  /** The next step, said to whoever can take it. `missingRight` is a RAM action such as `cams:ListChatGroup`. */
  readonly next: string | ((missingRight?: string) => string);
  readonly who: Who;
}

export type ErrorTexts = Readonly<Record<string, ErrorText>>;

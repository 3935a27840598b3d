import type { Decision } from '../request';

/** What a token is good for; `personId` where it is good for one person alone. */
export interface TokenBinding {
  readonly requestId: string;
  readonly revision: number;
  readonly decision: Decision;
  readonly personId?: string | undefined;
}

export interface NewToken extends TokenBinding {
  readonly hash: string;
  readonly madeAt?: number | undefined;
}

/** Tokens are kept as SHA-256, hex; the token itself stands only in the button. */
export interface TokenTable {
  insert(tokens: readonly NewToken[]): Promise<void>;
  find(hash: string): Promise<TokenBinding | undefined>;
  /** Removes those of one person made before `before`. */
  forget(personId: string, before: number): Promise<void>;
}

/** Somebody in Slack, as far as permission depends on it. */
export interface Person {
  readonly id: string;
  readonly isBot: boolean;
  /** Single- or multi-channel guest. */
  readonly isGuest: boolean;
  readonly isDeactivated: boolean;
  /** From another workspace or organisation. */
  readonly isExternal: boolean;
  readonly isAdmin: boolean;
  /** For example `en-GB`; absent when Slack does not say. */
  readonly locale: string | undefined;
  /** IANA zone, for example `Asia/Jakarta`. */
  readonly timeZone: string | undefined;
}

/** Who people are and where they belong. Every answer that cannot be had is "no": it fails closed. */
export interface People {
  find(personId: string): Promise<Person>;
  /** Is this person named by one of these user or user-group ids, now? */
  isAmong(personId: string, ids: readonly string[]): Promise<boolean>;
  isMemberOf(personId: string, channelId: string): Promise<boolean>;
}

/** Somebody or something that acted; `policy` approved a change, `groupkeeper` acted by itself. */
export type Actor =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'policy' }
  | { readonly kind: 'groupkeeper' };

/** What is put on record; `data` holds masks and HMACs, never a link or a number. */
export interface AuditFact {
  readonly deskId: string;
  readonly at: number;
  readonly actor: Actor;
  /** For example `request.submitted`, `request.confirmed`, `attempt.sent`, `secret.shown`. */
  readonly event: string;
  readonly requestId?: string | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** An audit entry as it stands: one chain a desk, each entry's hash covers the one before. */
export interface AuditEntry extends AuditFact {
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** Keyed digests, by the installation's audit key. */
export interface Sealer {
  /** HMAC-SHA256, hex. */
  seal(text: string): string;
}

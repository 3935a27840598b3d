/** What a process of the fleet is started with. */
export interface Orders {
  readonly settings: Readonly<Record<string, string>>;
  /** How far the fleet's clock is ahead of real time, in milliseconds. */
  readonly skipped: number;
}

export type ToChild =
  | { readonly kind: 'leap'; readonly ms: number }
  /** Asks whether it waits for an answer of its store or over HTTP. */
  | { readonly kind: 'look' }
  /** From now on, the step, as the app's debug log names it, at which the process is killed. */
  | { readonly kind: 'die-at'; readonly step: string }
  | { readonly kind: 'stop' };

export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'seen'; readonly isBusy: boolean };

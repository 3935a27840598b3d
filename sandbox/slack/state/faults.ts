/** How a call of a Web API method goes wrong. */
export type FaultKind =
  | { kind: 'error'; error: string }
  | { kind: 'ratelimited'; retryAfter: number }
  /** Carried out, but the connection is cut before the answer. */
  | { kind: 'lost-reply' }
  /** Not carried out and never answered. */
  | { kind: 'timeout' }
  | { kind: 'http-500' };

export type Fault = FaultKind & {
  /** A Web API method, or `response_url`. */
  method: string;
  /** Only calls that name this channel. */
  channel?: string;
  /** How many calls it hits; 1 when absent. */
  times?: number;
};

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that hits this call, if any; counts it. */
  take(method: string, channel?: unknown): Fault | undefined;
}

export function createFaults(): Faults {
  let armed: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void armed.push({ fault, left: fault.times ?? 1 }),
    clear: () => {
      armed = [];
    },
    take(method, channel) {
      const hit = armed.find(
        ({ fault, left }) =>
          fault.method === method && left > 0 && (fault.channel === undefined || fault.channel === channel),
      );
      if (hit) hit.left -= 1;
      return hit?.fault;
    },
  };
}

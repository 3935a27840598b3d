import { isWrite } from './actions';

/**
 * What can go wrong, by where it happens on the way:
 * in front of the gateway (unsigned calls meet it too) → after the signature, instead of the action → while the action is
 * done → with its reply. A call meets at most one fault of each place, the earliest added; what an earlier place
 * stopped, the gateway's own refusals included, does not use up the later ones. `slow` is a place of its own and delays whatever is answered.
 */
export type FaultKind =
  /** HTML from something in front. Status: 502. */
  | { kind: 'html'; status?: number }
  /** No body at all. Status: 200. */
  | { kind: 'empty'; status?: number }
  | { kind: 'redirect-302' }
  | { kind: 'throttle' }
  | { kind: 'ram-denied' }
  /** Status 200 (default) comes in CAMS' envelope with `Success: false`, any other in the gateway's. Nothing applied. */
  | { kind: 'error'; code: string; message?: string; status?: number }
  /** `Code: OK` beside `Success: false`; nothing applied. */
  | { kind: 'ok-but-success-false' }
  /** The connection breaks, nothing applied. */
  | { kind: 'lost-before-applying' }
  /** Of a removal only the first `done` numbers: 131201. */
  | { kind: 'partial'; done: number }
  /** A write that answers as if accepted and is never done. */
  | { kind: 'accepted-not-done' }
  /** Applied, then the connection breaks. */
  | { kind: 'lost-reply-after-applying' }
  /** Applied, then nothing is answered until the stand-in closes. */
  | { kind: 'timeout' }
  /** Applied at once, answered after so many real ms. */
  | { kind: 'slow'; ms: number };

export type FaultName = FaultKind['kind'];
/**
 * `action`: only calls of this one. `concerns`: only the six writing actions. `times`: how many calls (default 1; Infinity
 * until cleared).
 */
export type FaultSpec = FaultKind & { action?: string; concerns?: 'writes'; times?: number };

const places = {
  front: ['html', 'empty', 'redirect-302'],
  instead: ['throttle', 'ram-denied', 'error', 'ok-but-success-false', 'lost-before-applying'],
  doing: ['partial', 'accepted-not-done'],
  reply: ['lost-reply-after-applying', 'timeout'],
  delay: ['slow'],
} as const satisfies Record<string, readonly FaultName[]>;

type FaultAt<P extends keyof typeof places> = Extract<FaultKind, { kind: (typeof places)[P][number] }>;

export function createFaults() {
  let waiting: { fault: FaultSpec; left: number }[] = [];

  function concerns(fault: FaultSpec, action: string): boolean {
    if (fault.action !== undefined && fault.action !== action) return false;
    if (fault.concerns === 'writes' && !isWrite(action)) return false;
    if (fault.kind === 'partial') return action === 'DeleteChatGroupParticipants';
    return fault.kind !== 'accepted-not-done' || isWrite(action);
  }

  return {
    /** Returns a function that takes this fault back. */
    add(fault: FaultSpec): () => void {
      const entry = { fault, left: fault.times ?? 1 };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    clear(): void {
      waiting = [];
    },
    /** What is still to happen, for a page or a test that wants to know whether a fault was met. */
    pending: (): FaultSpec[] => waiting.map(({ fault, left }) => ({ ...fault, times: left })),

    /** How many calls a fault, given as it was added, will still meet; 0 when it was used up or cleared. */
    pendingOf: (fault: object | undefined): number => waiting.find((entry) => entry.fault === fault)?.left ?? 0,

    /** Uses up one time of the fault this call meets at that place. */
    take<P extends keyof typeof places>(place: P, action: string): FaultAt<P> | undefined {
      const at = (fault: FaultKind): fault is FaultAt<P> => places[place].some((kind) => kind === fault.kind);
      for (const entry of waiting) {
        const { fault } = entry;
        if (!at(fault) || !concerns(fault, action)) continue;
        entry.left -= 1;
        if (entry.left <= 0) waiting = waiting.filter((other) => other !== entry);
        return fault;
      }
      return undefined;
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;

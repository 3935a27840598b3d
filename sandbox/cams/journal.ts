import { isWrite } from './actions';
import type { FaultName } from './faults';
import type { Params } from './params';

export interface CallOutcome {
  /** `OK`, the error's code, or what a fault in front sent; `pending` until then. */
  code: string;
  /** HTTP status; 0 where none was sent. */
  status: number;
  requestId: string;
  /** Whether the call changed the state (at once, or accepted and done later). */
  applied: boolean;
  /** `held` never comes, `lost` broke off. */
  reply: 'pending' | 'sent' | 'lost' | 'held';
  faults: FaultName[];
}

/** A call that arrived, whether it was let in or not. */
export interface Call {
  /** As `x-acs-action` says; empty when it was not sent. */
  action: string;
  params: Params;
  /** Unix ms by the clock of the state. */
  at: number;
  outcome: CallOutcome;
}

export function createJournal() {
  const calls: Call[] = [];
  return {
    calls,
    open(action: string, params: Params, at: number): Call {
      const outcome: CallOutcome = {
        code: 'pending',
        status: 0,
        requestId: '',
        applied: false,
        reply: 'pending',
        faults: [],
      };
      const call: Call = { action, params, at, outcome };
      calls.push(call);
      return call;
    },
    /** Every call of the six writing actions (or of one), applied or refused, in the order of arrival. */
    writes: (action?: string): Call[] =>
      calls.filter((call) => isWrite(call.action) && (action === undefined || call.action === action)),
    clear(): void {
      calls.length = 0;
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;

import type { AuditLine } from '../../../src/domain/audit-line';
import { type Clock, seconds } from '../../../src/domain/clock';
import type { Lease } from '../../../src/domain/lease';
import type { Note } from '../../../src/domain/note';
import { type Card, checkLease, type Poster, PostingError } from '../../../src/domain/ports/poster';
import type { Decision, MessageRef } from '../../../src/domain/request';
import type { RequestState } from '../../../src/domain/request-state';
import type { Stops } from './stops';

/** A message as it stands in the channel. */
export interface Posted {
  readonly postId: string;
  readonly requestId: string;
  readonly ref: MessageRef;
  readonly thread: MessageRef | undefined;
  readonly repeated: boolean;
  /** Of a thread post. */
  readonly note: Note | undefined;
  /** Of a card: what it shows now. */
  card: Card | undefined;
}

/** What the next calls meet: nothing arrives (`permanent`, `later`), or it does and the answer is lost, or neither. */
export interface PostingFault {
  readonly kind: PostingError['kind'];
  readonly reason?: string;
  /** Of `lost`: it arrived all the same. */
  readonly arrives?: boolean;
  readonly times?: number;
  readonly retryAfterMs?: number;
}

export interface FakeSlack extends Poster {
  readonly posts: Posted[];
  /** Lines about the audit. */
  readonly lines: { readonly line: AuditLine; readonly repeated: boolean; readonly ref: MessageRef }[];
  /** What was said to requesters alone. */
  readonly told: { readonly requestId: string; readonly reason: string; readonly state: RequestState }[];
  /** How often a card was edited. */
  edits: number;
  historyIsReadable: boolean;
  fail(
    method: 'postCard' | 'editCard' | 'postNote' | 'postAuditLine' | 'findPost' | 'tellRequester',
    fault: PostingFault,
  ): void;
  /** What a request's card shows now. */
  card(requestId: string): Card | undefined;
  token(requestId: string, decision: Decision): string | undefined;
}

/** As long as the app waits for a reply, and more. */
const CALL = seconds(15);

/** A channel in memory: it takes what is posted in time, unless told to fail. */
export function createFakeSlack(stops: Stops, clock: Pick<Clock, 'now'>): FakeSlack {
  const posts: Posted[] = [];
  const lines: FakeSlack['lines'][number][] = [];
  const told: FakeSlack['told'][number][] = [];
  const faults = new Map<string, PostingFault[]>();
  let ts = 0;

  /** Does what is asked for, or fails as it was told to, on the way there or on the way back. */
  async function call<T>(method: string, work: () => T, lease?: Lease): Promise<T> {
    await stops.pass(`slack ${method}`);
    if (lease !== undefined) checkLease(lease, clock.now(), CALL);
    const [fault, ...others] = faults.get(method) ?? [];
    faults.set(method, others);
    if (fault === undefined || (fault.kind === 'lost' && fault.arrives === true)) {
      const done = work();
      await stops.pass(`slack ${method} answers`);
      if (fault === undefined) return done;
    }
    throw new PostingError(fault.kind, fault.reason ?? 'told_to_fail', fault.retryAfterMs);
  }

  const put = (post: Omit<Posted, 'ref'>): MessageRef => {
    ts += 1;
    const ref = { channel: 'C0OPS', ts: `${ts}.000` };
    posts.push({ ...post, ref });
    return ref;
  };

  const slack: FakeSlack = {
    posts,
    lines,
    told,
    edits: 0,
    historyIsReadable: true,
    fail: (method, fault) => {
      const more = Array.from({ length: fault.times ?? 1 }, () => fault);
      faults.set(method, [...(faults.get(method) ?? []), ...more]);
    },
    card: (requestId) => posts.findLast((post) => post.requestId === requestId && post.card !== undefined)?.card,
    token: (requestId, decision) => slack.card(requestId)?.tokens[decision],
    postCard: (card, { id: postId, repeated, lease }) => {
      const { id: requestId } = card.request;
      const shown = { postId, requestId, thread: undefined, repeated, note: undefined, card };
      return call('postCard', () => put(shown), lease);
    },
    editCard: (card, ref) =>
      call('editCard', () => {
        slack.edits += 1;
        const post = posts.find((each) => each.ref.ts === ref.ts);
        if (post !== undefined) post.card = card;
      }),
    postNote: (card, note, thread, { id: postId, repeated, lease }) => {
      const shown = { postId, requestId: card.request.id, thread, repeated, note, card: undefined };
      return call('postNote', () => put(shown), lease);
    },
    postAuditLine: (channel, line, { repeated, lease }) => {
      const say = () => {
        ts += 1;
        const ref = { channel, ts: `${ts}.000` };
        lines.push({ line, repeated, ref });
        return ref;
      };
      return call('postAuditLine', say, lease);
    },
    findPost: (_channel, _thread, postId) =>
      call('findPost', () => {
        if (!slack.historyIsReadable) return 'refused';
        const line = lines.find((each) => each.line.id === postId);
        return (posts.find((post) => post.postId === postId) ?? line)?.ref ?? 'absent';
      }),
    tellRequester: (card, reason, lease) => {
      const tell = () => void told.push({ requestId: card.request.id, reason, state: card.request.state });
      return call('tellRequester', tell, lease);
    },
  };
  return slack;
}

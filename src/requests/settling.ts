import type { Note } from '../domain/note';
import type { Attempt, Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { move, unlessOutrun } from './move';
import { announce } from './thread';

type Why = Extract<Note, { kind: 'accepted' | 'checking' }>;

const EVENTS = { accepted: 'attempt.accepted', reply_lost: 'attempt.lost', restarted: 'attempt.recovered' } as const;

/** From here on an attempt is only read back. Does nothing when another process has begun with that. */
export async function beginSettling(deps: RequestDeps, request: Request, attempt: Attempt, why: Why): Promise<void> {
  const { store, clock } = deps;
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const { kind, ...known } = why;
      const settling = await move(tx, request, {
        to: 'settling',
        actor: { kind: 'groupkeeper' },
        event: EVENTS['why' in known ? known.why : 'accepted'],
        data: { attempt: attempt.id, ...known },
        at,
      });
      await announce(tx, settling, why, at);
      await tx.jobs.schedule('settle', request.id, at);
    }),
  );
}

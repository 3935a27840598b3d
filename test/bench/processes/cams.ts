import { z } from 'zod';
import { createCamsStandIn } from '../../../sandbox/cams';
import { demoWorkspace } from '../../../sandbox/cams/seed';
import { tallyOf } from './cams/tally';
import { moment } from './moment';
import { serve } from './serve';

/** The CAMS of the sandbox, in a process of its own. */
const questions = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('listen'),
    groups: z.number().default(0),
    /** After how many ms it answers. */
    latency: z.number().default(0),
    /** Whether what it accepts is done at once. */
    instant: z.boolean().default(false),
    /** Calls of one action within a second; without it the published quota. */
    quota: z.number().optional(),
  }),
  /** The calls since the last `forget`, in the order in which they arrived. */
  z.object({ kind: z.literal('calls') }),
  /** How many there were of each action since then. */
  z.object({ kind: z.literal('tally') }),
  z.object({ kind: z.literal('forget') }),
  /** Gives every group that was added a new link. */
  z.object({ kind: z.literal('links') }),
]);

type StandIn = ReturnType<typeof createCamsStandIn>;

const AT_ONCE = { creatingMs: 0, updatingMs: 0, deletingMs: 0, removingMs: 0 };
let standIn: StandIn | undefined;
let added: readonly string[] = [];

async function listen({ groups, latency, instant, quota }: Extract<z.infer<typeof questions>, { kind: 'listen' }>) {
  const cams = createCamsStandIn({
    ...demoWorkspace(),
    clock: { now: moment },
    ...(instant && { timings: AT_ONCE }),
    ...(quota !== undefined && { quotaPerSecond: quota }),
  });
  if (latency > 0) cams.faults.add({ kind: 'slow', ms: latency, times: Number.POSITIVE_INFINITY });
  added = Array.from({ length: groups }, (_, index) => {
    // CAMS finds what holds a subject: no subject holds another one.
    const subject = `Bench ${String(index + 1).padStart(5, '0')}`;
    return cams.world.addGroup({ subject, participants: ['6281234567001', '6281234567002'], link: true }).groupId;
  });
  standIn = cams;
  return { url: (await cams.listen()).url, groups: added };
}

function listening(): StandIn {
  if (standIn === undefined) throw new Error('CAMS does not listen yet');
  return standIn;
}

serve(questions, async (question) => {
  switch (question.kind) {
    case 'listen':
      return listen(question);
    case 'calls':
      return listening().calls.map(({ action, params, at }) => ({ action, params, at }));
    case 'tally':
      return tallyOf(listening().calls);
    case 'forget':
      return listening().clearCalls();
    case 'links':
      for (const groupId of added) listening().world.rotateLinkInConsole(groupId);
  }
});

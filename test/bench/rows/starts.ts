import { type Actor, setStage } from '../processes/stage';
import { lowestResidentOf } from '../processes/usage';
import { inTurn } from '../rounds';
import type { Conditions, Measurement } from '../row';

interface Started {
  readonly ms: number;
  readonly mb: number;
}

/** How long both take from their start until they are connected, and what they hold in memory while nothing happens. */
export async function measureStarts({ rounds, profiles, tell }: Conditions): Promise<Measurement[]> {
  tell('starting');
  const stage = await setStage({ mode: 'socket', groups: 1, desks: 1, profiles });
  try {
    const starts = (first: Actor): (() => Promise<Started>) => {
      let actor = first;
      return async () => {
        actor = await actor.restart();
        const { startedIn, pid } = actor.subject;
        return { ms: startedIn, mb: await lowestResidentOf(pid, 3) };
      };
    };
    const seen = await inTurn(rounds, { subject: starts(stage.groupkeeper), beside: starts(stage.bare) });
    const both = (figure: (started: Started) => number) => ({
      values: seen('subject').map(figure),
      beside: seen('beside').map(figure),
    });
    return [
      { what: 'start → connected', unit: 'ms', ...both(({ ms }) => ms), reach: { by: 'more', atMost: 400 } },
      { what: 'memory, idle', unit: 'MB', ...both(({ mb }) => mb), reach: { by: 'more', atMost: 60 } },
    ];
  } finally {
    await stage.stop();
  }
}

import { quantile } from '../figures';
import { countRequests } from '../processes/count-requests';
import { fillForms } from '../processes/fill-forms';
import type { Delivery } from '../processes/load/delivery';
import { type Stretch, setStage } from '../processes/stage';
import { inTurn } from '../rounds';
import type { Conditions, Measurement } from '../row';

const RATE = 20;
const GROUPS = 10;
/** How a form is acknowledged that became a request. */
const CLOSED = '200 clear';

interface On {
  readonly store: 'sqlite' | 'postgres';
  readonly name: string;
  /** How much longer than a bare acknowledgement it may take, p99, in ms. */
  readonly atMost: number;
}

/** From a form handed in to its acknowledgement, beside a Bolt app that only acknowledges the same forms. */
export async function measureSubmissions(on: On, conditions: Conditions): Promise<Measurement[]> {
  const { rounds, seconds, profiles, tell } = conditions;
  tell(on.name);
  const stage = await setStage({ mode: 'http', store: on.store, groups: GROUPS, profiles });
  const count = RATE * seconds;
  let forms: readonly Delivery[] = [];
  let closed = 0;

  /** Forms are good for one time. */
  async function handIn(): Promise<Stretch> {
    forms = await fillForms(stage, count);
    const stretch = await stage.groupkeeper.drive(forms, RATE);
    closed += stretch.answers[CLOSED] ?? 0;
    return stretch;
  }
  const handInToBare = (): Promise<Stretch> => stage.bare.drive(forms, RATE);

  try {
    await handIn();
    await handInToBare();
    const seen = await inTurn(rounds, { subject: handIn, beside: handInToBare });
    const kept = await countRequests(stage.place);
    if (kept < closed) throw new Error(`${closed} forms were closed, but only ${kept} requests were kept`);

    const both = (figure: (stretch: Stretch) => number) => ({
      values: seen('subject').map(figure),
      beside: seen('beside').map(figure),
    });
    const p = (share: number) => both(({ latencies }) => quantile(latencies, share));
    return [
      { what: `${on.name}, p50`, unit: 'ms', ...p(0.5) },
      { what: `${on.name}, p99`, unit: 'ms', ...p(0.99), reach: { by: 'more', atMost: on.atMost } },
      {
        what: `${on.name}, not answered in time`,
        unit: 'forms',
        values: seen('subject').map(({ answers }) => count - (answers[CLOSED] ?? 0)),
        reach: { by: 'value', atMost: 0 },
      },
      { what: `${on.name}, CPU for each`, unit: 'ms', ...both(({ cpuEach }) => cpuEach) },
    ];
  } finally {
    await stage.stop();
  }
}

import { median, quantile } from '../figures';
import { allAnswered, driven, inTown } from '../processes/town';
import { inTurn } from '../rounds';
import type { Conditions, Measurement, Row } from '../row';

/** Far below CAMS's quota. */
const RATE = 10;
const WARM_UP = 20;
const SIZES = [100, 10_000] as const;
/** Of the sandbox, besides those that are added. */
const DEMO_GROUPS = 12;
const PAGE = 10;
const LATENCY = 80;
/** How much longer than the raw call it may take, in ms. */
const MORE = 30;

function measureWith(groups: number, { rounds, seconds, profiles, tell }: Conditions): Promise<Measurement[]> {
  tell(`${groups} groups`);
  return inTown('sqlite', { groups: groups - DEMO_GROUPS, latency: LATENCY, profiles }, async (town) => {
    const newest = `Bench ${String(groups - DEMO_GROUPS).padStart(5, '0')}`;
    const list = async (count = RATE * seconds) => {
      const asked = { kind: 'commands', text: 'list', expects: newest, rate: RATE, count };
      return allAnswered(await town.people(asked, driven), '200 answered').latencies;
    };
    const raw = async (count = RATE * seconds) => {
      const asked = { kind: 'raw list', camsUrl: town.camsUrl, size: PAGE, rate: RATE, count };
      return allAnswered(await town.people(asked, driven), '200 answered').latencies;
    };
    await list(WARM_UP);
    await raw(WARM_UP);
    await town.camsCalls();
    const seen = await inTurn(rounds, { list: () => list(), raw: () => raw() });
    const { ListChatGroup: calls } = await town.camsCalls();
    const both = (figure: (latencies: readonly number[]) => number) => ({
      values: seen('list').map(figure),
      beside: seen('raw').map(figure),
    });
    const each = (calls?.calls ?? 0) / (2 * rounds * RATE * seconds);
    return [
      { what: `${groups} groups, p50`, unit: 'ms', ...both(median), reach: { by: 'more', atMost: MORE } },
      { what: `${groups} groups, p99`, unit: 'ms', ...both((values) => quantile(values, 0.99)) },
      { what: `${groups} groups, ListChatGroup for each`, unit: 'calls', values: [each] },
    ];
  });
}

export const list: Row = {
  number: 7,
  what: '`list`, first page',
  beside: 'the same page, read by the vendor’s client alone',
  reach: `p50 ≤ ${MORE} ms more, with ${SIZES.map((size) => size.toLocaleString('en')).join(' and with ')} groups`,
  notes: [`CAMS takes ${LATENCY} ms for each call. Times end when the answer has arrived at the stand-in for Slack.`],
  run: async (conditions) => {
    const [few = [], many = []] = [await measureWith(SIZES[0], conditions), await measureWith(SIZES[1], conditions)];
    const [small, large] = [few[0], many[0]].map((each) =>
      (each?.values ?? []).map((value, at) => value - (each?.beside?.[at] ?? 0)),
    );
    return [
      ...few,
      ...many,
      {
        what: `p50 beyond the client alone, ${SIZES[1]} groups, compared with ${SIZES[0]}`,
        unit: 'ms',
        values: large ?? [],
        beside: small,
      },
    ];
  },
};

import { JOB_KINDS, type JobKind } from '../domain/job';
import { createRunner, type Runner, type RunnerDeps } from './runner';

/** What waits for Slack: a post waits until its channel takes another one, or for Slack to answer at all. */
const SLACK: readonly JobKind[] = ['post', 'daily', 'announce', 'home'];
/** Several hundred desks may be owed something at once, and who waits for a channel costs nothing but a place. */
const SLACK_PLACES = 128;
/** As many as the quota of CAMS keeps busy while it takes a moment for each call: more would only wait for their turn. */
const OTHER_PLACES = 32;

const LANES: readonly Pick<RunnerDeps, 'kinds' | 'concurrency'>[] = [
  { kinds: JOB_KINDS.filter((kind) => !SLACK.includes(kind)), concurrency: OTHER_PLACES },
  { kinds: SLACK, concurrency: SLACK_PLACES },
];

/** Runs what is due, in two lanes: what was confirmed never waits because Slack makes its posts wait. */
export function createLanes(deps: Omit<RunnerDeps, 'kinds' | 'concurrency'>): Omit<Runner, 'idle'> {
  const runners = LANES.map((lane) => createRunner({ ...deps, ...lane }));
  return {
    start: () => {
      for (const runner of runners) runner.start();
    },
    nudge: (asked) => {
      for (const runner of runners) runner.nudge(asked);
    },
    drain: async (deadlineMs) => (await Promise.all(runners.map((runner) => runner.drain(deadlineMs)))).every(Boolean),
  };
}

import type { CamsStandIn } from '../cams';
import type { SlackStandIn } from '../slack';
import { people } from '../workspace';
import { scenes } from './scenes';
import { createStage } from './stage';

/** Plays all eight operations in the terminal. @returns how many CAMS writes it took */
export async function playScript(
  slack: SlackStandIn,
  cams: CamsStandIn,
  write: (line: string) => void,
): Promise<number> {
  const stage = createStage(slack, cams, write);
  const cast = {
    asks: slack.person(people.dina),
    approves: slack.person(people.raka),
    approvesToo: slack.person(people.mei),
  };
  for (const scene of scenes) {
    stage.title(scene.title);
    await scene.play(stage, cast);
  }
  const refused = slack.log.refusals();
  if (refused.length > 0) throw new Error(`Slack would have refused ${refused.length} payloads`);
  return cams.writes().length;
}

import { headingOf } from '../../operations/request-line';
import type { Decided } from '../../requests/api';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { inline } from '../clip';
import { decidedLine } from '../flows/decided';
import { publishHome } from '../flows/home/publish';
import { openSetup } from '../flows/setup/open';
import { type Listener, placeOf } from '../guard';
import type { ActionPayload, HomeOpenedPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';

/** Somebody opened the app's own page. */
export const onHomeOpened =
  (tools: Tools): Listener<HomeOpenedPayload> =>
  async ({ event: { user, tab } }, ack) => {
    await ack();
    if (tab !== 'home') return;
    await tools.homes.open(user, tools.clock.now());
    await publishHome(tools, user);
  };

/** A decision on App Home. What it means and whether it still counts is the core's to say, as on a card. */
export const onHomeDecision =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const { user, actions } = payload;
    // Before it: what the decision starts is shown when this has been read.
    await tools.homes.open(user.id, tools.clock.now());
    const decided = await tools.requests.decide({ token: actions[0].value ?? '', personId: user.id });
    const t = await wordsOf(tools, user.id);
    const said = whatCame(tools, decided, t);
    if (!(await publishHome(tools, user.id, said))) await tools.tell.say(placeOf(payload), t, said);
  };

/** Of which request, and what came of the click; who pressed what was not true any more is asked to look again. */
function whatCame({ operations }: Tools, decided: Decided, t: Texts): Phrase[] {
  if (decided.kind === 'unknown_button') return [[t.home.lookAgain]];
  const { request } = decided;
  const about = t.home.about(headingOf(request, { operations, t }), inline(request.subject));
  if (decided.kind === 'old_card') return [about, [t.home.lookAgain]];
  const line = decidedLine(decided, t);
  return decided.kind === 'too_late' ? [about, line, [t.home.lookAgain]] : [about, line];
}

/** "Set up a desk": asks which channel, then how it works. */
export const onHomeSetUp =
  (tools: Tools): Listener<ActionPayload> =>
  async ({ user, trigger_id: triggerId }, ack) => {
    await ack();
    if (triggerId !== undefined) return openSetup(tools, { triggerId, place: { personId: user.id } });
    await publishHome(tools, user.id, [(await wordsOf(tools, user.id)).slack.unknownAction]);
  };

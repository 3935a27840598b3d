import type { Option } from '@slack/types';
import { seconds } from '../../domain/clock';
import type { Group } from '../../domain/group';
import type { Reply } from '../flows/handing-in';
import { inModal } from '../flows/in-modal';
import { createModal } from '../flows/modal';
import { report } from '../flows/report';
import { admitToSetup } from '../flows/setup/admit';
import { findSetup, GROUPS } from '../flows/setup/draft';
import { fillGroups, searchGroups } from '../flows/setup/groups';
import { handInGroups } from '../flows/setup/hand-in-groups';
import { saidIn } from '../flows/tell';
import { within } from '../flows/within';
import type { Listener } from '../guard';
import { actionIds } from '../ids';
import type { ActionPayload, SubmissionPayload, SuggestionPayload } from '../payloads';
import type { Tools } from '../tools';
import { groupOptions, loadingView } from '../views';
import { wordsFor, wordsOf } from '../words';

/** Slack waits 3 s for options. */
const SEARCH_WITHIN = seconds(2);

export const onGroupsSubmitted =
  (tools: Tools): Listener<SubmissionPayload, Reply> =>
  (payload, ack) =>
    handInGroups(tools, payload, ack);

/** "Groups of this desk", in the form in which a desk is set up. */
export const onDeskGroups =
  (tools: Tools): Listener<ActionPayload> =>
  async ({ user, view }, ack) => {
    await ack();
    const known = await wordsOf(tools, user.id);
    const place = { personId: user.id, viewId: view?.id };
    if (view === undefined) return tools.tell.say(place, known, [known.slack.unknownAction]);
    const modal = createModal(tools.clients.interactive, view.id, view.hash, tools.log);
    const { title, loading } = known.ownership;
    await inModal(tools, place, known, async () => {
      const about = await findSetup(tools, view, user.id, known);
      if (
        !(await modal.show('say' in about ? saidIn(known, title, [about.say]) : loadingView(known, title, loading)))
      ) {
        return;
      }
      if (!('say' in about)) await fillGroups(tools, user.id, about.channelId, modal);
    });
  };

/** Groups that can be given to the form's desk, or taken from it; none for whoever may not. */
export const onMovableGroups =
  (tools: Tools): Listener<SuggestionPayload, { options: Option[] }> =>
  async (payload, ack) => {
    try {
      const found = await within(tools.clock, SEARCH_WITHIN, searchFor(tools, payload));
      await ack({ options: found === 'late' ? [] : groupOptions(found, wordsFor(tools, payload.user.id)) });
    } catch (error) {
      report(tools.log, 'movable groups', error);
      await ack({ options: [] });
    }
  };

async function searchFor(
  tools: Tools,
  { user, view, value, action_id: input }: SuggestionPayload,
): Promise<readonly Group[]> {
  const about = await findSetup(tools, view, user.id, wordsFor(tools, user.id), GROUPS);
  if ('say' in about) return [];
  const admitted = await admitToSetup(tools, user.id, about.channelId);
  const groups = admitted.kind === 'admitted' ? await tools.deskLife.groups(about.channelId) : undefined;
  if (groups === undefined) return [];
  const { desk, ownerOf, isFree } = groups;
  const isOwn = (id: string): boolean => ownerOf(id)?.id === desk.id;
  return searchGroups(tools, groups, value, input === actionIds.groupsToTake ? isFree : isOwn);
}

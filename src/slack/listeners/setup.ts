import type { Option } from '@slack/types';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import type { Reply } from '../flows/handing-in';
import { inModal } from '../flows/in-modal';
import { createModal } from '../flows/modal';
import { report } from '../flows/report';
import { admitAdmin } from '../flows/setup/admit';
import { findSetup } from '../flows/setup/draft';
import { fillSetup } from '../flows/setup/fill';
import { handInSetup } from '../flows/setup/hand-in';
import { saidIn } from '../flows/tell';
import type { Listener } from '../guard';
import { limits } from '../limits';
import type { ActionPayload, SubmissionPayload, SuggestionPayload } from '../payloads';
import { readUserGroups } from '../people/user-groups';
import { plain } from '../plain';
import type { Tools } from '../tools';
import { loadingView } from '../views';
import { filledIn } from '../views/setup/inputs';
import { wordsOf } from '../words';

export const onSetupSubmitted =
  (tools: Tools): Listener<SubmissionPayload, Reply> =>
  (payload, ack) =>
    handInSetup(tools, payload, ack);

/** A channel was chosen: its form takes the place of the choice. */
export const onSetupChannel =
  (tools: Tools): Listener<SubmissionPayload, Reply> =>
  async ({ user, view }, ack) => {
    const t = await wordsOf(tools, user.id);
    const [channelId] = filledIn(view.state.values, 'channel');
    if (channelId === undefined)
      return ack({ response_action: 'errors', errors: { channel: t.setup.problems.required } });
    await ack({ response_action: 'update', view: loadingView(t, t.setup.title, t.setup.loading) });
    const modal = createModal(tools.clients.interactive, view.id, undefined, tools.log);
    await inModal(tools, { personId: user.id, viewId: view.id }, t, () => fillSetup(tools, user.id, channelId, modal));
  };

/** The user groups that can be chosen as approvers; none for whoever may not set up desks. */
export const onUserGroupOptions =
  (tools: Tools): Listener<SuggestionPayload, { options: Option[] }> =>
  async ({ user, value }, ack) => {
    try {
      const admitted = await admitAdmin(tools, user.id);
      const groups = admitted.kind === 'admitted' ? await readUserGroups(tools.clients.interactive) : [];
      const wanted = value.toLowerCase();
      const options = groups
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .slice(0, limits.select.options)
        .map(({ id, name }) => ({ text: plain(name, limits.option.text), value: id }));
      await ack({ options });
    } catch (error) {
      report(tools.log, 'user group options', error);
      await ack({ options: [] });
    }
  };

/** "Unbind this channel", confirmed in its dialog. */
export const onUnbind =
  (tools: Tools): Listener<ActionPayload> =>
  async ({ user, view }, ack) => {
    await ack();
    const known = await wordsOf(tools, user.id);
    const place = { personId: user.id, viewId: view?.id };
    if (view === undefined) return tools.tell.say(place, known, [known.slack.unknownAction]);
    const modal = createModal(tools.clients.interactive, view.id, view.hash, tools.log);
    await inModal(tools, place, known, async () => {
      const { t, said } = await unbind(tools, view, user.id, known);
      await modal.show(saidIn(t, t.setup.title, [said]));
    });
  };

async function unbind(
  tools: Tools,
  view: ActionPayload['view'],
  by: string,
  known: Texts,
): Promise<{ readonly t: Texts; readonly said: Phrase }> {
  const about = await findSetup(tools, view, by, known);
  if ('say' in about) return { t: known, said: about.say };
  const admitted = await admitAdmin(tools, by);
  const { t } = admitted;
  if (admitted.kind === 'refused') return { t, said: admitted.say };
  const done = await tools.deskLife.giveUp({ ...about, by });
  return { t, said: done.kind === 'done' ? t.setup.unbind.done(about.channelId) : [t.setup.unbind.stale] };
}

import type { ModalView } from '@slack/types';
import { groupFieldOf } from '../commands/typed-input';
import { readInputs } from '../elements';
import { findDraft, operationNamed } from '../flows/drafts';
import type { Reply } from '../flows/handing-in';
import { pickGroup } from '../flows/pick-group';
import { saidIn } from '../flows/tell';
import type { Listener } from '../guard';
import { callbacks } from '../ids';
import type { ActionPayload, SubmissionPayload } from '../payloads';
import type { Tools } from '../tools';
import { loadingView } from '../views';
import { wordsOf } from '../words';

/** A group was chosen in the picker. In the form of a read that is only a value; it is handed in with the form. */
export const onGroupPicked =
  (tools: Tools): Listener<ActionPayload> =>
  async ({ user, view, actions: [pressed] }, ack) => {
    await ack();
    const groupId = pressed.selected_option?.value;
    if (view?.callback_id !== callbacks.pickGroup || groupId === undefined) return;
    await pickGroup(tools, { personId: user.id, view, hash: view.hash, groupId });
  };

/** Continue, pressed before the form took the picker's place. */
export const onPickSubmitted =
  (tools: Tools): Listener<SubmissionPayload, Reply> =>
  async ({ user, view }, ack) => {
    const t = await wordsOf(tools, user.id);
    const update = (said: ModalView): Promise<void> => ack({ response_action: 'update', view: said });
    const found = await findDraft(tools, view, user.id, t);
    if (found.kind === 'refused') return update(saidIn(t, t.slack.title, [found.say]));
    const operation = operationNamed(tools, found.draft.operation);
    const groupField = operation && groupFieldOf(operation);
    if (operation === undefined || groupField === undefined) {
      return update(saidIn(t, t.slack.title, [t.slack.unknownView]));
    }
    const groupId = readInputs(operation.fields, view.state.values, {})[groupField];
    await update(loadingView(t, operation.words(t).title));
    await pickGroup(tools, { personId: user.id, view, hash: undefined, groupId: String(groupId) });
  };

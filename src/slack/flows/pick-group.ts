import { groupFieldOf } from '../commands/typed-input';
import type { ShownView } from '../payloads';
import type { Tools } from '../tools';
import { loadingView } from '../views';
import { wordsOf } from '../words';
import { findDraft, operationNamed } from './drafts';
import { fillForGroup } from './group-form';
import { inModal } from './in-modal';
import { createModal } from './modal';
import { saidIn } from './tell';

/** Somebody picked the group: the rest of the form follows in the same modal. */
export async function pickGroup(
  tools: Tools,
  picked: {
    readonly personId: string;
    readonly view: ShownView;
    readonly hash: string | undefined;
    readonly groupId: string;
  },
): Promise<void> {
  const { personId, view, hash, groupId } = picked;
  const known = await wordsOf(tools, personId);
  const modal = createModal(tools.clients.interactive, view.id, hash, tools.log);
  await inModal(tools, { personId, viewId: view.id }, known, async () => {
    const found = await findDraft(tools, view, personId, known);
    const operation = found.kind === 'found' ? operationNamed(tools, found.draft.operation) : undefined;
    if (found.kind === 'refused' || operation?.kind !== 'write') {
      const say = found.kind === 'refused' ? found.say : known.slack.unknownView;
      await modal.show(saidIn(known, known.slack.title, [say]));
      return;
    }
    const title = operation.words(known).title;
    if (!(await modal.show(loadingView(known, title)))) return;
    const { draft } = found;
    const admission = await tools.admit.toDesk(personId, draft.deskId);
    const { t } = admission;
    if (admission.kind === 'refused') {
      await modal.show(saidIn(t, title, [admission.say]));
      return;
    }
    const { [groupFieldOf(operation) ?? '']: _typedGroup, ...values } = draft.prefill;
    const { desk } = admission;
    await fillForGroup(tools, { operation, desk, t, modal, draftId: draft.id, values, notes: [] }, groupId);
  });
}

import * as z from 'zod';
import { findDraft, operationNamed } from '../flows/drafts';
import { nothingTyped, showForm } from '../flows/form';
import { inModal } from '../flows/in-modal';
import { createModal } from '../flows/modal';
import { saidIn } from '../flows/tell';
import type { Listener } from '../guard';
import { actionIds, blockIds } from '../ids';
import type { ActionPayload, ShownView } from '../payloads';
import type { Tools } from '../tools';
import { loadingView } from '../views';
import { wordsOf } from '../words';

/** A menu's button: the form of its operation takes the menu's place. */
export const onMenuButton =
  (tools: Tools): Listener<ActionPayload> =>
  async ({ user, view, actions: [pressed] }, ack) => {
    await ack();
    const operation = operationNamed(tools, pressed.value ?? '');
    const known = await wordsOf(tools, user.id);
    const place = { personId: user.id, viewId: view?.id };
    if (view === undefined || operation === undefined) return tools.tell.say(place, known, [known.slack.unknownAction]);

    const modal = createModal(tools.clients.interactive, view.id, view.hash, tools.log);
    const title = operation.words(known).title;
    await inModal(tools, place, known, async () => {
      if (!(await modal.show(loadingView(known, title)))) return;
      const found = await findDraft(tools, view, user.id, known);
      if (found.kind === 'refused') {
        await modal.show(saidIn(known, title, [found.say]));
        return;
      }
      const admission = await tools.admit.toDesk(user.id, chosenDesk(view) ?? found.draft.deskId);
      const { t } = admission;
      if (admission.kind === 'refused') {
        await modal.show(saidIn(t, title, [admission.say]));
        return;
      }
      const { desk, person } = admission;
      await showForm(tools, { operation, desk, person, t, modal, typed: nothingTyped });
    });
  };

const select = z.object({ selected_option: z.object({ value: z.string() }) });

/** What the menu's channel select shows; whether the person may use it is checked, not believed. */
function chosenDesk(view: ShownView): string | undefined {
  const parsed = select.safeParse(view.state.values[blockIds.menuDesk]?.[actionIds.menuDesk]);
  return parsed.success ? parsed.data.selected_option.value : undefined;
}

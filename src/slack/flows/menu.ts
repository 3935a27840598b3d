import type { Desk } from '../../domain/desk';
import { refusalOfPerson } from '../../domain/policy';
import { newId } from '../../requests/ids';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import type { Tools } from '../tools';
import { loadingView, menuView } from '../views';
import { wordsOf } from '../words';
import { inModal } from './in-modal';
import { openModal } from './modal';
import { type Place, saidIn } from './tell';

/** A menu belongs to no operation. */
export const MENU = 'menu';

type Choice = { readonly desk: Desk; readonly name: string };

/** Opens the menu of everything that can be done: at the desk of this channel, else at one of the person's desks. */
export async function openMenu(
  tools: Tools,
  { triggerId, place }: { readonly triggerId: string; readonly place: Place & { readonly personId: string } },
): Promise<void> {
  const { personId, channelId } = place;
  const known = await wordsOf(tools, personId);
  const { clients, log } = tools;
  const modal = await openModal(clients.interactive, triggerId, loadingView(known, known.views.menu.title), log);
  await inModal(tools, { ...place, viewId: modal.id }, known, async () => {
    const person = await tools.people.find(personId);
    const t = tools.textsFor(person.locale);
    const say = (said: Phrase): Promise<boolean> => modal.show(saidIn(t, t.views.menu.title, [said]));

    const refusal = refusalOfPerson(person);
    if (refusal !== undefined) {
      await say([t.refusals[refusal]]);
      return;
    }
    const desks = await desksFor(tools, personId, channelId, t);
    if (!Array.isArray(desks)) {
      await say(desks.say);
      return;
    }
    const draftId = newId();
    const deskId = desks[0]?.desk.id;
    await tools.drafts.insert({
      id: draftId,
      personId,
      operation: MENU,
      deskId,
      groupId: undefined,
      evidence: undefined,
      prefill: {},
      requestId: undefined,
      createdAt: tools.clock.now(),
    });
    const choices = desks.map(({ desk, name }) => ({ id: desk.id, name }));
    await modal.show(menuView({ t, operations: tools.operations, draftId, desks: choices, deskId }));
  });
}

async function desksFor(
  tools: Tools,
  personId: string,
  channelId: string | undefined,
  t: Texts,
): Promise<Choice[] | { readonly say: Phrase }> {
  if (channelId !== undefined && (await tools.desks.forChannel(channelId)) !== undefined) {
    const admission = await tools.admit.toChannel(personId, channelId);
    return admission.kind === 'admitted' ? [{ desk: admission.desk, name: '' }] : { say: admission.say };
  }
  const mine = await tools.admit.desksOf(personId);
  return mine.length > 0 ? [...mine] : { say: t.slack.noDeskForYou };
}

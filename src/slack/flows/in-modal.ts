import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import type { Tools } from '../tools';
import { loadingView } from '../views';
import { wordsOf } from '../words';
import type { Admission } from './admit';
import { type Modal, openModal } from './modal';
import { report } from './report';
import { type Place, saidIn } from './tell';

/** Does something whose answer, refusal or failure appears in an open modal. */
export async function inModal(tools: Tools, place: Place, t: Texts, work: () => Promise<void>): Promise<void> {
  try {
    await tools.pace.goOn();
    await work();
  } catch (error) {
    report(tools.log, 'modal', error);
    await tools.tell.failure(place, t, error);
  }
}

/** Opens a modal before anything is looked up, then goes on in it for whoever is admitted. */
export async function openAndAdmit(
  tools: Tools,
  start: { readonly title: (t: Texts) => string; readonly triggerId: string; readonly place: Place },
  admission: () => Promise<Admission>,
  work: (admitted: Extract<Admission, { kind: 'admitted' }>, modal: Modal) => Promise<void>,
): Promise<void> {
  const { title, triggerId, place } = start;
  const t = await wordsOf(tools, place.personId ?? '');
  const modal = await openModal(tools.clients.interactive, triggerId, loadingView(t, title(t)), tools.log);
  await inModal(tools, { ...place, viewId: modal.id }, t, async () => {
    const admitted = await admission();
    if (admitted.kind === 'admitted') await work(admitted, modal);
    else await refuse(modal, admitted.t, title(admitted.t), admitted.say);
  });
}

const refuse = (modal: Modal, t: Texts, title: string, say: Phrase): Promise<boolean> =>
  modal.show(saidIn(t, title, [say]));

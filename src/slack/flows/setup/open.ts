import type { Texts } from '../../../texts';
import type { Tools } from '../../tools';
import { loadingView } from '../../views';
import { pickChannelView } from '../../views/setup/form';
import { wordsOf } from '../../words';
import { isChannel } from '../admit';
import { inModal } from '../in-modal';
import { type Modal, openModal } from '../modal';
import { type Place, saidIn } from '../tell';
import { admitAdmin } from './admit';
import { fillSetup } from './fill';

/**
 * Opens the form in which a desk is set up: that of the place's channel, else the admin is asked which. Whoever may
 * not is told so in the modal. Throws `modal_late`.
 */
export async function openSetup(
  tools: Tools,
  { triggerId, place }: { readonly triggerId: string; readonly place: Place & { readonly personId: string } },
): Promise<void> {
  const { personId, channelId } = place;
  const t = await wordsOf(tools, personId);
  const { interactive } = tools.clients;
  const modal = await openModal(interactive, triggerId, loadingView(t, t.setup.title, t.setup.loading), tools.log);
  await inModal(tools, { ...place, viewId: modal.id }, t, async () => {
    if (isChannel(channelId)) await fillSetup(tools, personId, channelId, modal);
    else await askWhich(tools, personId, modal);
  });
}

async function askWhich(tools: Tools, personId: string, modal: Modal): Promise<void> {
  const admitted = await admitAdmin(tools, personId);
  const t: Texts = admitted.t;
  await modal.show(admitted.kind === 'admitted' ? pickChannelView(t) : saidIn(t, t.setup.title, [admitted.say]));
}

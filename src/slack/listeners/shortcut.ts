import { openMenu } from '../flows/menu';
import type { Listener } from '../guard';
import type { ShortcutPayload } from '../payloads';
import type { Tools } from '../tools';

/** The global shortcut "Manage chat groups". */
export const onManageShortcut =
  (tools: Tools): Listener<ShortcutPayload> =>
  async ({ user, trigger_id: triggerId }, ack) => {
    await ack();
    await openMenu(tools, { triggerId, place: { personId: user.id } });
  };

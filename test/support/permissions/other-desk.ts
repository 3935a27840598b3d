import { openSetupForm, save } from '../world/setup';
import type { World } from '../world/world';

/** A full member of the desk's channel too, in which they approve nothing. */
export const OTHER_APPROVER = 'U0OTHER';
const OTHER_DESK = 'C0RESELL';
const SCOPE = { 'CAMS channel id (CustSpaceId)': 'cams-demo0001', 'WhatsApp business number': '+62 811-0000-0001' };

/** Leaves the other channel to be bound. */
export const oneDesk = { DEFAULT_DESK_CHANNELS: 'C0DESK' };

/** Binds another channel to the same number, with an approver of its own. */
export async function bindOtherDesk(world: World): Promise<void> {
  const { workspace } = world.slack;
  workspace.users.push({ id: OTHER_APPROVER, name: 'other' });
  for (const channel of [world.desk, OTHER_DESK]) workspace.channel(channel).members.push(OTHER_APPROVER);
  const sinta = world.slack.person('U0SINTA');
  await openSetupForm(world, sinta, OTHER_DESK);
  const said = await save(world, sinta, { ...SCOPE, Approvers: ['@other'], 'Two approvers': null });
  if (!/is a desk now/.test(String(said))) throw new Error(`it is no desk: ${JSON.stringify(said)}`);
  await sinta.closes({ all: true });
}

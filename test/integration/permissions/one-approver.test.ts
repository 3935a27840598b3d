import { settingWarnings } from '../../../src/texts/operator/settings';
import { startWorld } from '../../support/world/world';

describe('a process that asks two approvers and knows one', () => {
  it.each([
    { approvers: 'U0RAKA', two: 'on', warns: true },
    { approvers: 'U0RAKA', two: 'off', warns: false },
    { approvers: 'S0APPROVE', two: 'on', warns: false },
  ])('says so in its log at the start: $approvers, $two', async ({ approvers, two, warns }) => {
    const settings = { DEFAULT_DESK_APPROVERS: approvers, DEFAULT_DESK_TWO_APPROVERS: two };
    const world = await startWorld({ settings });
    const warned = world.log.some((line) => line.includes(settingWarnings.one_approver));
    await world.stop();
    expect(warned).toBe(warns);
  });
});

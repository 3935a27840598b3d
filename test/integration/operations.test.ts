import type { Fill } from '../../sandbox/slack';
import { ask, groupCalled, reading } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';
import { modes, type World } from '../support/world/world';

interface Case {
  readonly action: string;
  readonly command: (world: World) => string;
  readonly fields?: Record<string, Fill>;
  /** The approver's button; none for a change. */
  readonly confirm?: string;
  readonly says: RegExp;
  /** What CAMS has afterwards. */
  readonly done: (world: World) => boolean;
}

const has = (world: World, subject: string): boolean =>
  world.cams.world.groups('6281100000001').some((group) => group.subject === subject);

const cases: readonly Case[] = [
  {
    action: 'AddChatGroup',
    command: () => '/chatgroup create "新年 VIP 🎉"',
    fields: { Description: 'Offers & news' },
    says: /The group was created/,
    done: (world) => has(world, '新年 VIP 🎉'),
  },
  {
    action: 'UpdateChatGroup',
    command: () => '/chatgroup update Warehouse Night Shift',
    fields: { Subject: 'Warehouse Day Shift' },
    says: /The group was updated/,
    done: (world) => has(world, 'Warehouse Day Shift'),
  },
  {
    action: 'AddChatGroupInviteLink',
    command: () => '/chatgroup link create Warehouse Night Shift',
    says: /new invite link/,
    done: (world) => groupCalled(world, 'Warehouse').link !== null,
  },
  {
    action: 'AddChatGroupInviteLink',
    command: () => '/chatgroup link create Reseller Onboarding',
    confirm: 'Confirm rotation',
    says: /new invite link/,
    done: (world) => groupCalled(world, 'Reseller').link !== null,
  },
  {
    action: 'DeleteChatGroupInviteLink',
    command: () => '/chatgroup link delete Reseller Onboarding',
    fields: { Reason: 'The poster was copied' },
    confirm: 'Confirm deletion',
    says: /The invite link was deleted/,
    done: (world) => groupCalled(world, 'Reseller').link === null,
  },
  {
    action: 'DeleteChatGroupParticipants',
    command: (world) => `/chatgroup remove Reseller Onboarding +${groupCalled(world, 'Reseller').participants[0]}`,
    fields: { Reason: 'Advertises other shops' },
    confirm: 'Confirm removal',
    says: /removal was carried out/,
    done: (world) => groupCalled(world, 'Reseller').participants.length === 7,
  },
  {
    action: 'DeleteChatGroup',
    command: () => '/chatgroup delete Empty group',
    fields: { Reason: 'Never used' },
    confirm: 'Confirm deletion',
    says: /The group was deleted/,
    done: (world) => !has(world, 'Empty group, waiting for its first member'),
  },
];

describe.each(modes)('in %s mode', (mode) => {
  const the = useWorld({ mode });

  it.each(cases.map((each) => ({ ...each, by: each.confirm ?? 'no approver needed' })))(
    '$action ($by): asked, done once, told in its thread',
    async (each) => {
      const { world } = the;
      const card = await ask(world, each.command(world), each.fields);
      if (each.confirm !== undefined) {
        expect(world.cams.writes()).toEqual([]);
        await world.raka.clicks(each.confirm, { confirm: true });
      }
      const told = await reading(world, card, /\bDone\b/, each.says);

      expect(world.cams.writes().map(({ action, outcome }) => [action, outcome.applied])).toEqual([
        [each.action, true],
      ]);
      const [{ outcome } = { outcome: { requestId: 'none' } }] = world.cams.writes();
      expect(told.thread).toContain(outcome.requestId?.trim());
      expect(told.card).not.toMatch(/\[(Confirm|Deny|Withdraw)/);
      expect(each.done(world)).toBe(true);

      const audit = await world.endAndReadAudit();
      const approval = each.confirm === undefined ? { kind: 'policy' } : { kind: 'person', id: world.raka.id };
      expect(audit.map(({ event }) => event)).toEqual([
        'request.submitted',
        each.confirm === undefined ? 'request.approved' : 'request.confirmed',
        'attempt.recorded',
        'attempt.accepted',
        'request.settled',
      ]);
      expect(audit.slice(0, 2).map(({ actor }) => actor)).toEqual([{ kind: 'person', id: world.dina.id }, approval]);
    },
  );
});

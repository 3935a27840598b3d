import type { Person } from '../slack';
import { businessNumber } from '../workspace';
import type { Stage } from './stage';

/** Who plays: one who asks and two who approve. */
export interface Cast {
  readonly asks: Person;
  readonly approves: Person;
  readonly approvesToo: Person;
}

export interface Scene {
  readonly title: string;
  readonly play: (stage: Stage, cast: Cast) => Promise<void>;
}

/** The last word in a thread is said to the person who asked. */
const ENDED = /^@Dina/;

/** A destructive operation from the command to its end: form, card, confirmation, thread. */
function destructive(command: string, fields: Record<string, string | string[]>, confirm: string): Scene['play'] {
  return async (stage, { asks, approves }) => {
    await stage.types(asks, command);
    await stage.modal(asks);
    await asks.submits(fields);
    const card = await stage.card();
    stage.tells(`The approver presses “${confirm}”`);
    await approves.clicks(confirm, { confirm: true });
    await stage.outcome(card, /\bDone\b/, ENDED);
  };
}

/** A change: form, card, and it runs. */
function change(command: string, fields: Record<string, string>): Scene['play'] {
  return async (stage, { asks }) => {
    await stage.types(asks, command);
    await stage.modal(asks);
    await asks.submits(fields);
    const card = await stage.card();
    await stage.outcome(card, /\bDone\b/, ENDED);
  };
}

/** The eight operations, in an order that makes a story. */
export const scenes: readonly Scene[] = [
  {
    title: '1. List groups (ListChatGroup)',
    play: async (stage, { asks }) => {
      await stage.types(asks, '/chatgroup list');
      await stage.answer(asks);
      await stage.types(asks, '/chatgroup list jakarta status:ACTIVE');
      await stage.answer(asks);
    },
  },
  {
    title: '2. Create a group (AddChatGroup)',
    play: change('/chatgroup create Launch Team Jakarta', { Description: 'Everybody who prepares the launch' }),
  },
  {
    title: '3. Update it (UpdateChatGroup)',
    play: change('/chatgroup update Launch Team Jakarta', { Subject: 'Launch Team Jakarta 🚀' }),
  },
  {
    title: '4. Create its invite link, then rotate it (AddChatGroupInviteLink)',
    play: async (stage, cast) => {
      await change('/chatgroup link create Launch Team', { Reason: 'For the poster' })(stage, cast);
      stage.tells('The person who asked presses “Show link” on the card');
      await cast.asks.clicks('Show link');
      await stage.answer(cast.asks);
      await destructive(
        '/chatgroup link create Launch Team',
        { Reason: 'The poster was copied' },
        'Confirm rotation',
      )(stage, cast);
    },
  },
  {
    title: '5. List members (ListChatGroupParticipants)',
    play: async (stage, { asks }) => {
      await stage.types(asks, '/chatgroup members "Promo Lebaran 🌙"');
      await stage.answer(asks);
    },
  },
  {
    title: '6. Remove members (DeleteChatGroupParticipants)',
    play: async (stage, cast) => {
      const members = stage.cams.world.groups(businessNumber).find(({ subject }) => subject.startsWith('Promo'));
      const [one = '', two = ''] = members?.participants ?? [];
      const command = `/chatgroup remove "Promo Lebaran 🌙" +${one} +${two}`;
      await destructive(command, { Reason: 'They advertise other shops' }, 'Confirm removal')(stage, cast);
    },
  },
  {
    title: '7. Delete an invite link (DeleteChatGroupInviteLink): the group changes before it is confirmed',
    play: async (stage, { asks, approves }) => {
      await stage.types(asks, '/chatgroup link delete Launch Team');
      await stage.modal(asks);
      await asks.submits({ Reason: 'The launch is over' });
      const card = await stage.card();
      const group = stage.cams.world.groups(businessNumber).find(({ subject }) => subject.startsWith('Launch'));
      stage.tells(
        'Meanwhile somebody rotates the link in the console. The approver, who cannot know, presses “Confirm deletion”',
      );
      stage.cams.world.rotateLinkInConsole(group?.groupId ?? '');
      await approves.clicks('Confirm deletion', { confirm: true });
      await stage.outcome(card, /Version 2/, /The group changed/);
      stage.tells('Nothing was written. The approver reads the new card and presses “Confirm deletion” again');
      await approves.clicks('Confirm deletion', { confirm: true });
      await stage.outcome(card, /\bDone\b/, ENDED);
    },
  },
  {
    title: '8. Delete a group (DeleteChatGroup): two approvers have to confirm',
    play: async (stage, { asks, approves, approvesToo }) => {
      await stage.types(asks, '/chatgroup delete Launch Team');
      await stage.modal(asks);
      await asks.submits({ Reason: 'The launch is over' });
      const card = await stage.card();
      stage.tells('The first approver presses “Confirm deletion”');
      await approves.clicks('Confirm deletion', { confirm: true });
      await stage.outcome(card, /1 of 2/, /1 of 2/);
      stage.tells('Nothing was written. The second approver presses “Confirm deletion”');
      await approvesToo.clicks('Confirm deletion', { confirm: true });
      await stage.outcome(card, /\bDone\b/, ENDED);
    },
  },
];

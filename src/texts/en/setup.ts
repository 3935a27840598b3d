import { bold, channel, joinPhrases, type Phrase, person, phrase, time } from '../phrase';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** For example "24 hours", "3 days", "90 minutes"; of ms. */
const duration = (ms: number): string => {
  if (ms >= 2 * DAY && ms % DAY === 0) return count(ms / DAY, 'day');
  return ms >= HOUR && ms % HOUR === 0 ? count(ms / HOUR, 'hour') : count(Math.round(ms / MINUTE), 'minute');
};

/** Who may set up a desk: "@a, @b or an admin of this workspace". */
const whoCan = (admins: readonly string[]): Phrase => {
  const named = joinPhrases(
    admins.map((id): Phrase => [person(id)]),
    ', ',
  );
  return admins.length === 0 ? ['an admin of this workspace'] : phrase`${named} or an admin of this workspace`;
};

/** Setting up a desk in Slack: the form, and what is answered to it. */
export const setup = {
  title: 'Set up a desk',
  submit: 'Save',
  summary: 'Make this channel a desk, or change how its desk works. For admins.',
  whoCan,
  duration,
  notAdmin: (admins: readonly string[]): Phrase =>
    phrase`Only admins can set up desks, so nothing was changed. Please ask ${whoCan(admins)}.`,
  loading: 'Reading the desk…',

  pick: {
    label: 'Channel',
    hint: 'The channel that becomes a desk. Groupkeeper has to be in it: type /invite @Groupkeeper there.',
  },
  intro: {
    none: (channelId: string): Phrase => phrase`${channel(channelId)} becomes a desk: groups can be managed from it.`,
    bound: (channelId: string): Phrase => phrase`The desk of ${channel(channelId)}, as it is now.`,
    rules:
      'What allows less, or is no rule, counts at once. What allows more waits for 24 hours after the channel was told, or until a second admin agrees.',
    waiting: (by: string, at: number): Phrase =>
      phrase`A change that ${person(by)} asked for waits (${time(at)}). ${bold('Saving this form takes its place.')}`,
  },
  fields: {
    custSpaceId: {
      label: 'CAMS channel id (CustSpaceId)',
      hint: 'It begins with cams- or C, and stands in the CAMS console.',
    },
    businessNumber: {
      label: 'WhatsApp business number',
      hint: 'With country code, for example +62 811 0000 0001. The channel sees its last four digits only.',
    },
    approvers: { label: 'Approvers', hint: 'They confirm what cannot be undone. At least one person or user group.' },
    userGroups: {
      label: 'User groups of approvers',
      hint: 'Take care: whoever may edit a user group in Slack decides who can approve.',
      placeholder: 'Type a few letters of the name',
    },
    twoApprovers: {
      label: 'Two approvers',
      option: 'Deleting a group, or removing four or more members, takes two',
      hint: 'The members are those of one group within 24 hours.',
    },
    selfConfirmation: {
      label: 'Own requests',
      option: 'Approvers may confirm what they asked for themselves',
    },
    selfReason: { label: 'Why own requests may be confirmed', hint: 'Needed when it is ticked. The channel reads it.' },
    expiresAfter: { label: 'A request that nobody decides expires after' },
    secrets: {
      label: 'Who may see invite links and full numbers',
      options: {
        requester_and_approvers: 'The person who asks, and approvers',
        approvers: 'Approvers only',
      },
    },
    language: { label: 'Language of the channel' },
    subjectPrefix: {
      label: 'Subject prefix',
      hint: 'Groups that no desk owns yet are proposed to the desk whose prefix their subject begins with.',
    },
  },
  problems: {
    required: 'Please fill this in.',
    custSpaceId: 'Please give the id as the CAMS console shows it, without spaces.',
    businessNumber: 'Please write the number with its country code, for example +62 811 0000 0001.',
    noApprovers: 'Please choose at least one approver, here or as a user group.',
    manyApprovers: (most: number): string => `Please choose at most ${most}, user groups included.`,
    notApprovers: (names: readonly string[]): string =>
      `Guests, people from other organisations, apps and deactivated accounts cannot approve. Please take out: ${names.join(', ')}.`,
    noUserGroup: 'One of these user groups is not there any more. Please choose again.',
    nobody: 'Nobody in these user groups could approve. Please choose others, or somebody above.',
    onlyOne: 'Only one person could approve, so two can never confirm. Please name more approvers, or untick this.',
    reason: 'Please say why, in up to 500 characters: the channel reads it.',
    prefix: 'Please keep the prefix to 50 characters.',
    choice: 'Please choose one of these.',
    camsSlow: 'Alibaba Cloud takes too long to answer just now. Please save again in a moment.',
    cams: (sentence: string, next: string): string => `${sentence} ${next}`,
  },

  done: {
    works: (groups: number): string =>
      `The key works here: ${count(groups, 'group')} ${groups === 1 ? 'is' : 'are'} listed. Whether this number may hold groups, only the first create shows.`,
    untested: (sentence: string): string =>
      `What was saved is in force, but CAMS did not answer as it should just now: ${sentence}`,
    isNew: (channelId: string): Phrase => phrase`${channel(channelId)} is a desk now.`,
    changed: 'What counts at once is in force. The channel is told.',
    waiting: (channelId: string): Phrase =>
      phrase`What allows more is announced in ${channel(channelId)}. It comes into force 24 hours after that, or as soon as a second admin presses “Agree” there.`,
    dropped: 'The change that waited is taken back.',
    same: 'Nothing was changed: everything is as it was.',
    stale:
      'Somebody changed this desk while your form was open, so nothing was saved. Close this and open the form again.',
  },

  unbind: {
    button: 'Unbind this channel',
    title: 'Unbind this channel?',
    text: 'It is no desk any more, at once. Nothing of its open requests can be confirmed. Groups and the audit stay as they are.',
    confirm: 'Unbind',
    deny: 'Keep it',
    done: (channelId: string): Phrase => phrase`${channel(channelId)} is no desk any more. The channel is told.`,
    stale: 'This channel is no desk any more, or was changed meanwhile. Close this and open the form again.',
  },

  answers: {
    agreed: phrase`You agreed. The change is in force.`,
    takenBack: phrase`You took the change back. The desk stays as it is.`,
    ownChange: phrase`You asked for this change yourself, so another admin has to agree. It comes into force by itself 24 hours after it was announced.`,
    tooLate: (state: string, by: string | undefined): Phrase =>
      by === undefined
        ? phrase`Too late: this change ${state}. Your click changed nothing.`
        : phrase`Too late: this change ${state} (${person(by)}). Your click changed nothing.`,
    unknown: phrase`This change is not known, so nothing was done.`,
  },
};

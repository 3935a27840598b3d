import { channel, code, type Phrase, phrase } from '../phrase';

/** What people are told at Slack's door: before an operation starts, and when something cannot be shown. */
export const slack = {
  title: 'Groupkeeper',
  noDesk: (channelId: string, whoCan: Phrase): Phrase =>
    phrase`${channel(channelId)} has no desk, so nothing can be done from here. Use a channel that has one, or ask ${whoCan} to type ${code('/chatgroup setup')} here.`,
  noChannelDesk: (whoCan: Phrase): Phrase =>
    phrase`Groupkeeper works in channels that have a desk, and this is none. Use such a channel, or ask ${whoCan} to type ${code('/chatgroup setup')} in one.`,
  notInvited: (channelId: string): Phrase =>
    phrase`Groupkeeper is not in ${channel(channelId)}, so it could not post there. Type ${code('/invite @Groupkeeper')} in that channel, then try again.`,
  shared: (channelId: string): Phrase =>
    phrase`${channel(channelId)} is shared with another organisation, so groups cannot be managed from it. Use a channel of your own workspace.`,
  archived: (channelId: string): Phrase =>
    phrase`${channel(channelId)} is archived. Use another channel that has a desk.`,
  notMember: (channelId: string): Phrase =>
    phrase`Only members of ${channel(channelId)} can do this. Join the channel, then try again.`,
  noDeskForYou: phrase`There is no channel with a desk that both you and Groupkeeper are in. Join one, or invite Groupkeeper there with ${code('/invite @Groupkeeper')}, then try again.`,

  formGone: phrase`This form is no longer valid. Close it and start again.`,
  notYourForm: phrase`This form belongs to somebody else. Close it and start your own.`,
  oldButton: phrase`This button is no longer good. Run the command again.`,
  unknownAction: phrase`Groupkeeper does not know this button any more. Run the command again.`,
  unknownView: phrase`Groupkeeper does not know this form any more. Close it and run the command again.`,
  unknownShortcut: phrase`Groupkeeper does not know this shortcut any more. Type the command instead.`,

  groupUnread: 'The group is still being read. Please try again in a moment.',
  groupTooSlow: 'Alibaba Cloud takes too long to answer just now. Please submit again in a moment.',
  groupGone: 'This group no longer exists. Please choose another one.',
  notAccepted: 'This is not accepted. Please check it.',
  elsewhere: (label: string, problem: string): string => `${label}: ${problem}`,

  nothingToReveal: phrase`There is nothing to show: the group is not there, or not there yet.`,
};

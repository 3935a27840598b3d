import { code, type Phrase, phrase } from '../phrase';

/** What a channel reads when the app joins it. */
export const welcome = {
  ready: 'This channel can manage WhatsApp groups now.',
  how: (command: string): Phrase =>
    phrase`Press “Open the menu”, or type ${code(command)}: look at groups, create and change them, make invite links, remove members.`,
  safe: 'Everybody here sees what is asked for, and what cannot be undone waits for an approver.',
  notReady: 'Groupkeeper is in this channel, but the channel is not set up for WhatsApp groups yet.',
  setUp: (whoCan: Phrase, command: string): Phrase =>
    phrase`To set it up, ${whoCan} types ${code(`${command} setup`)} here.`,
  open: 'Open the menu',
};

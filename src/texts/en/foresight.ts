import { code, type Phrase, person, phrase, time } from '../phrase';

/** Whether something can be undone: one line on its form and its card. */
export const finality = {
  never: 'This cannot be undone.',
  undo: 'Can be undone for 30 minutes.',
  link_dies: 'A new link can be made, the old one never works again.',
  link_made: 'The link can be deleted again. Whoever has joined by then stays in the group.',
  group_made: 'The group can be deleted again, by a request of its own.',
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`} ago`;

/** A span in ms as people say it: "41 days ago". */
export function ago(age: number): string {
  if (age < HOUR) return 'less than an hour ago';
  return age < DAY ? counted(Math.floor(age / HOUR), 'hour') : counted(Math.floor(age / DAY), 'day');
}

/** Who made something, and how long ago in ms; `undefined` where that is not known. */
export type Made = { readonly by: string; readonly age: number } | undefined;

/** The same in words, behind its name. */
export const madeBy = (origin: Made): Phrase =>
  origin === undefined ? [] : phrase` (created ${ago(origin.age)} by ${person(origin.by)})`;

/** Putting a request back. */
export const undo = {
  button: 'Undo',
  title: 'Undo',
  until: (at: number): Phrase => phrase`Undo works until ${time(at)}.`,
  about: 'This asks for what was there before, as a request of its own. Look at it, then hand it in.',
  tooLate: (at: number): Phrase =>
    phrase`Too late: this could be undone until ${time(at)}. ${code('/chatgroup')} still lets you change it by hand.`,
  notDone: phrase`This request did not succeed, so there is nothing to undo.`,
  nothing: 'Nothing of it can be put back, so there is nothing to ask for.',
};

/** What is asked for besides, by a tick in the same form. */
export const together = {
  label: 'Besides',
  hint: 'A request of its own, with its own card: an approver confirms it for itself.',
  refused: (title: string, refusal: string): Phrase =>
    phrase`What you filled in was asked for. What you ticked besides (${title}) was not: ${refusal}`,
};

/** An invite link as a picture to print. */
export const qr = {
  button: 'Send me the QR code',
  title: (subject: string): string => `QR code of ${subject}`,
  say: (subject: string): string =>
    `The QR code of the invite link of ${subject}, as it is now. Whoever scans it can join the group, until the link is deleted or replaced.`,
  alt: (subject: string): string => `QR code that leads to the WhatsApp group ${subject}`,
  sent: phrase`The QR code was sent to you as a direct message. Slack keeps the file until somebody deletes it: “Delete file” stands below it.`,
};

import { channel, code, type Part, type Phrase, phrase } from '../phrase';
import { number } from './number';

const groups = (count: number): string => (count === 1 ? '1 group' : `${number(count)} groups`);

const these = (count: number): string => (count === 1 ? 'this group' : 'these groups');

/** Which desk has which groups of a number: the form in which admins give them, and what the channels are told. */
export const ownership = {
  title: 'Groups of this desk',
  submit: 'Save',
  summary: 'Give this desk groups of its number, or groups of it to another desk. For admins.',
  loading: 'Reading the groups…',
  notHere: phrase`Please type this in the channel of a desk: it is about that desk’s groups.`,
  noDesk: (channelId: string): Phrase => phrase`${channel(channelId)} is no desk, so it can have no groups.`,
  onlyDesk: (channelId: string): Phrase =>
    phrase`${channel(channelId)} is the only desk of its business number, so all groups are its own.`,
  intro: (channelId: string, own: number): Phrase =>
    phrase`${channel(channelId)} has ${groups(own)}. Other desks have groups of the same number; a desk sees its own only.`,
  shared: phrase`Other desks have groups of the same number, so this one begins with none. Type ${code('/chatgroup setup groups')} there to give it some.`,
  firstDesk: (channelId: string): Phrase =>
    phrase`${channel(channelId)} was there first, so it has all groups that were given to no desk yet.`,
  rules: 'Everything here counts at once. The channels of all desks it is about are told.',
  fields: {
    take: {
      label: 'Give this desk',
      hint: 'Groups that were given to no desk yet. Those whose subject begins with this desk’s prefix are chosen already.',
      placeholder: 'Type a few words of the subject',
    },
    give: {
      label: 'Take from this desk',
      hint: 'Requests that wait for these groups here end without effect.',
      placeholder: 'Type a few words of the subject',
    },
    to: { label: 'Who gets what is taken from this desk', nobody: 'Nobody: no desk sees it until an admin gives it' },
  },
  problems: {
    nothing: 'Please choose a group to give or to take.',
    slow: 'Alibaba Cloud takes too long to answer just now. Please save again in a moment.',
    gone: 'One of these groups is not there any more. Please choose again.',
    choice: 'Please choose one of these.',
  },
  done: (gained: number, lost: number): Phrase =>
    phrase`Done. Groups this desk was given: ${number(gained)}; taken from it: ${number(lost)}. The channels are told.`,
  stale:
    'Somebody gave or took one of these groups meanwhile, so nothing was changed. Close this and open the form again.',
  news: {
    headings: {
      groups_gained: 'This desk has more groups',
      groups_lost: 'This desk has fewer groups',
      groups_all: 'This desk has all groups of its number',
    },
    gained: (by: Part, count: number): Phrase => phrase`${by} gave this desk ${these(count)}:`,
    gainedFrom: (by: Part, count: number, from: Part): Phrase =>
      phrase`${by} gave this desk ${these(count)} of ${from}:`,
    lost: (by: Part, count: number): Phrase =>
      phrase`${by} took ${these(count)} from this desk. No desk has ${count === 1 ? 'it' : 'them'} now:`,
    lostTo: (by: Part, count: number, to: Part): Phrase => phrase`${by} gave ${these(count)} of this desk to ${to}:`,
    requests: (count: number): string => `Requests that wait for ${these(count)} here end without effect.`,
    all: 'It is the only desk of its business number now. Groups that other desks had, or nobody, are its own.',
    more: (count: number): string => `and ${number(count)} more`,
  },
};

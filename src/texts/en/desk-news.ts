import { bold, channel, code, joinPhrases, type Part, type Phrase, person, phrase, time } from '../phrase';

const people = (ids: readonly string[]): Phrase =>
  joinPhrases(
    ids.map((id): Phrase => [person(id)]),
    ', ',
  );

/** What a desk's channel is told of its setup. */
export const deskNews = {
  headings: {
    bound: 'This channel is a desk',
    changed: 'The desk was changed',
    asked: 'A change to this desk waits',
    asked_before: 'A change to this desk',
    agreed: 'The change is in force',
    in_force: 'The change is in force',
    taken_back: 'The change was taken back',
    replaced: 'The change was replaced',
    given_up: 'This channel is no desk any more',
  },
  bound: (by: Part): Phrase => phrase`${by} set it up. Groups can be managed from here: type /chatgroup.`,
  changed: (by: Part): Phrase => phrase`${by} changed this. It is in force now.`,
  asked: (by: Part): Phrase => phrase`${by} asked for this. It allows more than now, so it does not count yet.`,
  /** The same once it waits no more. */
  askedBefore: (by: Part): Phrase => phrase`${by} asked for this.`,
  until: (at: number): Phrase =>
    phrase`It comes into force ${time(at)}, or as soon as a second admin agrees. Any admin can take it back until then.`,
  agreed: (by: Part, askedBy: Part): Phrase => phrase`${by} agreed to what ${askedBy} asked for.`,
  inForce: (askedBy: Part): Phrase => phrase`24 hours have passed since it was announced. ${askedBy} asked for it.`,
  takenBack: (by: Part, askedBy: Part): Phrase =>
    phrase`${by} took back what ${askedBy} asked for. The desk stays as it is.`,
  replaced: (by: Part, askedBy: Part): Phrase =>
    phrase`${by} saved the setup anew, so what ${askedBy} asked for waits no more.`,
  givenUp: (by: Part): Phrase =>
    phrase`${by} unbound it. Nothing of its open requests can be confirmed. An admin can set it up again with /chatgroup setup.`,
  ended: {
    waiting: 'It waits.',
    in_force: 'This is in force by now.',
    taken_back: 'This was taken back.',
    replaced: 'Another setup took its place.',
    dropped: 'This does not count any more.',
  },
  /** After "this change". */
  states: {
    waiting: 'waits',
    in_force: 'is in force by now',
    taken_back: 'was taken back',
    replaced: 'was replaced by another',
    dropped: 'does not count any more',
  },
  /** To the admin who asked alone, when the channel cannot be told. */
  notAnnounced: {
    heading: 'Your change was dropped',
    dropped: (channelId: string): Phrase =>
      phrase`What you asked for could not be announced in ${channel(channelId)}, so it will not come into force:`,
    next: {
      invite: 'Groupkeeper is not in the channel. Invite it there with /invite, then ask again with /chatgroup setup.',
      archived: 'The channel is archived. Have it restored, then ask again with /chatgroup setup.',
      restricted:
        'Groupkeeper may not post there. Ask an admin of the workspace to allow it, then ask again with /chatgroup setup.',
      other: (reason: string): Phrase =>
        phrase`Slack refused it; the reason given was ${code(reason)}. Please tell the admin of Groupkeeper, then ask again with /chatgroup setup.`,
    },
  },
  agree: 'Agree',
  takeBack: 'Take back',

  parts: {
    custSpaceId: 'CAMS channel id',
    businessNumber: 'Business number',
    approvers: 'Approvers',
    twoApprovers: 'Two approvers for deleting a group and for removing four or more members',
    selfConfirmation: 'Confirming own requests',
    expiresAfter: 'Requests expire after',
    secrets: 'Links and full numbers are for',
    language: 'Language of the channel',
    subjectPrefix: 'Subject prefix',
  },
  line: (label: string, value: Phrase): Phrase => phrase`${bold(label)}: ${value}`,
  change: (label: string, before: Phrase, after: Phrase): Phrase => phrase`${bold(label)}: ${before} → ${after}`,
  people,
  two: { on: 'needed', off: 'not needed' },
  own: { off: 'not allowed', on: (reason: string): string => `allowed, because: ${reason}` },
  secrets: { requester_and_approvers: 'the person who asks, and approvers', approvers: 'approvers only' },
  /** In their own words. */
  languages: { en: 'English', id: 'Bahasa Indonesia', 'zh-CN': '简体中文' },
  noPrefix: 'none',
};

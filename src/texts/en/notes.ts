import { channel, code, type Part, type Phrase, phrase, time } from '../phrase';

/** What is said in a request's thread. */
export const notes = {
  repeated: '(repeated)',
  vote: (by: Part, votes: number, needed: number): Phrase =>
    phrase`${by} confirmed: ${votes} of ${needed}. Another approver has to confirm too.`,
  confirmed: (by: Phrase): Phrase => phrase`${by} confirmed. It starts now.`,
  selfConfirmed: 'Confirmed by the requester, as this desk allows.',
  denied: (requester: Part, by: Part): Phrase => phrase`${requester}: ${by} denied this. Nothing was changed.`,
  withdrawn: (by: Part): Phrase => phrase`${by} withdrew this. Nothing was changed.`,
  expired: {
    pending: (requester: Part): Phrase =>
      phrase`${requester}: nobody decided in time, so this expired. Nothing was changed. You can ask again.`,
    approved: (requester: Part): Phrase =>
      phrase`${requester}: this was confirmed but could not start in time, so it expired. Nothing was changed. You can ask again.`,
  },
  stale: (requester: Part): Phrase =>
    phrase`${requester}: the group is gone or belongs to another desk now. Nothing was changed.`,
  changed: (who: Phrase): Phrase =>
    phrase`The group changed before anything was done, so nothing was done. ${who}: please look at the card again and decide anew.`,
  stronger: 'It would now do more than what was asked for, so an approver has to confirm it.',
  waiting: 'Another request for this group is still being finished. This one starts by itself after it.',
  trouble: (until: number): Phrase => phrase`It has not started yet. It is tried again until ${time(until)}.`,
  accepted: (camsRequestId: string): Phrase =>
    phrase`CAMS accepted it (RequestId ${code(camsRequestId)}). Now the group is read to see what really happened.`,
  checking: {
    reply_lost: 'The answer of CAMS was lost, so it is not sent again. The group is read to see whether it happened.',
    restarted:
      'Groupkeeper was restarted in between, so it is not sent again. The group is read to see whether it happened.',
  },
  said: {
    happened: (by: Part): Phrase => phrase`${by} says that it happened. This was not read back.`,
    didNotHappen: (by: Part): Phrase => phrase`${by} says that it did not happen. This was not read back.`,
  },
  ended: (requester: Part, sentence: string): Phrase => phrase`${requester}: ${sentence}`,
  endedUnknown: (requester: Part, who: Phrase): Phrase =>
    phrase`${requester}: reading the group did not tell whether this happened. Please look at the group in WhatsApp or in the CAMS console; then ${who} presses "It happened" or "It did not" on the card.`,
  trace: (camsRequestId: string): Phrase => phrase`CAMS RequestId ${code(camsRequestId)}`,

  /** To the requester alone, when the channel cannot be told. */
  undeliverable: {
    neverShown: (heading: string, subject: string, channelId: string | undefined): Phrase =>
      phrase`Your request "${heading}: ${subject}" could not be posted in ${place(channelId)}, so it was not carried out. Nothing was changed.`,
    noLonger: (heading: string, subject: string, channelId: string | undefined, state: string): Phrase =>
      phrase`News of your request "${heading}: ${subject}" could not be posted in ${place(channelId)}. It stands at: ${state}.`,
    next: {
      invite: 'Invite the app to the channel with /invite; then you can ask again.',
      archived: 'The channel is archived. Ask in another channel, or have it restored first.',
      restricted: 'The app may not post there. Ask an admin of the workspace to allow it.',
      expired: 'Slack could not be reached in time. You can ask again.',
      other: (reason: string): Phrase =>
        phrase`The reason given was ${code(reason)}. Please tell the admin of Groupkeeper.`,
    },
  },
};

const place = (channelId: string | undefined): Part => (channelId === undefined ? 'its channel' : channel(channelId));

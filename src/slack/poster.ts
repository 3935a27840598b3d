import type { WebClient } from '@slack/web-api';
import type { Clock } from '../domain/clock';
import type { DeskPoster } from '../domain/ports/desk-poster';
import type { Log } from '../domain/ports/log';
import { type Poster, PostingError } from '../domain/ports/poster';
import type { Texts } from '../texts';
import {
  auditLineMessage,
  cardMessage,
  deskNoticeMessage,
  notAnnouncedMessage,
  noteMessage,
  undeliverableMessage,
} from './blocks';
import type { Problem } from './check-payload';
import { findPost } from './poster/find-post';
import { createLimiter, type Limiter } from './poster/limiter';
import { toPostingError } from './poster/posting-error';
import { edit, post, type SendDeps } from './poster/send';

export interface PosterDeps {
  /** Without retries, rejecting rate-limited calls, with a timeout: what is repeated is decided by the outbox. */
  readonly client: WebClient;
  /** The words of a desk's channel. */
  readonly textsOf: (deskId: string) => Promise<Texts>;
  /** The words for one person. */
  readonly textsFor: (personId: string) => Promise<Texts>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
  /** One for all posters of a process. */
  readonly limiter?: Limiter;
  /** What Slack would refuse; by default a line in the log. */
  readonly onProblem?: (problems: readonly Problem[], what: string) => void;
}

/** Puts cards, notes and news of desks into Slack. */
export function createPoster(deps: PosterDeps): Poster & DeskPoster {
  const { client, textsOf, textsFor, clock, log } = deps;
  const sending: SendDeps = {
    client,
    clock,
    limiter: deps.limiter ?? createLimiter(clock),
    onProblem:
      deps.onProblem ?? ((problems, what) => log.warn({ problems, what }, 'Slack may refuse a message of ours')),
  };

  return {
    postCard: async (card, how) => {
      const { channelId: channel } = card;
      if (channel === undefined) throw new PostingError('permanent', 'no_desk');
      const { repeated } = how;
      const ref = await post(sending, { channel }, cardMessage(card, await textsOf(card.request.deskId), how), how);
      return repeated ? { ...ref, repeated } : ref;
    },
    editCard: async (card, ref) => {
      const repeated = ref.repeated ?? false;
      return edit(sending, ref, cardMessage(card, await textsOf(card.request.deskId), { repeated }));
    },
    postNote: async (noted, note, thread, how) =>
      post(
        sending,
        { channel: thread.channel, thread: thread.ts },
        noteMessage(noted, note, await textsOf(noted.request.deskId), how),
        how,
      ),
    postAuditLine: async (channel, line, how) =>
      post(sending, { channel }, auditLineMessage(line, await textsOf(line.deskId), how), how),
    postDeskNotice: async (channel, shown, how) =>
      post(sending, { channel }, deskNoticeMessage(shown, await textsOf(shown.deskId), how), how),
    editDeskNotice: async (shown, ref) =>
      edit(sending, ref, deskNoticeMessage(shown, await textsOf(shown.deskId), { repeated: ref.repeated ?? false })),
    tellAsker: async (notice, channel, how) => {
      const message = notAnnouncedMessage(notice, channel, await textsFor(notice.askedBy), how);
      return post(sending, { channel: await directMessages(client, notice.askedBy) }, message, how);
    },
    findPost: (channel, thread, postId, since) => findPost(client, { channel, thread, postId, since }),
    tellRequester: async (card, reason, lease) => {
      const { requesterId } = card.request;
      const message = undeliverableMessage(card, reason, await textsFor(requesterId));
      await post(sending, { channel: await directMessages(client, requesterId) }, message, { lease });
    },
  };
}

async function directMessages(client: WebClient, personId: string): Promise<string> {
  const reply = await client.conversations.open({ users: personId }).catch((error: unknown) => {
    const { kind, reason, retryAfterMs } = toPostingError(error);
    // Opening posts nothing, so a lost reply is no reason to look for a post.
    throw new PostingError(kind === 'lost' ? 'later' : kind, reason, retryAfterMs);
  });
  if (reply.channel?.id === undefined) throw new PostingError('permanent', 'no_direct_messages');
  return reply.channel.id;
}

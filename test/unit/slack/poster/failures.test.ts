import { createServer } from 'node:http';
import { WebAPIHTTPError, WebAPIRequestError } from '@slack/web-api';
import { PostingError } from '../../../../src/domain/ports/poster';
import { toPostingError } from '../../../../src/slack/poster/posting-error';
import { cardOf } from '../../../support/card-for-slack';
import { createFakeClock } from '../../../support/fake-clock';
import { ENDLESS, outgoing } from '../../../support/outgoing';
import { posterAt, startPoster } from './start';

const failureOf = (posting: Promise<unknown>): Promise<PostingError> =>
  posting.then(
    () => {
      throw new Error('it was posted');
    },
    (error: unknown) => {
      if (error instanceof PostingError) return error;
      throw error;
    },
  );

describe('a post that fails', () => {
  it.each([
    ['C0ELSE', 'not_in_channel'],
    ['C0OLD', 'is_archived'],
    ['C0NONE', 'channel_not_found'],
  ])('will never go to %s', async (channelId, reason) => {
    const { poster } = await startPoster();
    expect(await failureOf(poster.postCard(cardOf({ channelId }), outgoing('post-1')))).toMatchObject({
      kind: 'permanent',
      reason,
    });
  });

  it('will never go anywhere without a desk', async () => {
    const { poster } = await startPoster();
    const card = cardOf({ channelId: undefined });
    expect(await failureOf(poster.postCard(card, outgoing('post-1')))).toMatchObject({
      kind: 'permanent',
      reason: 'no_desk',
    });
  });

  it.each(['restricted_action', 'account_inactive', 'missing_scope'])(
    'never goes when Slack says %s',
    async (error) => {
      const { slack, poster } = await startPoster();
      slack.faults.add({ method: 'chat.postMessage', kind: 'error', error });
      expect(await failureOf(poster.postCard(cardOf(), outgoing('p')))).toMatchObject({
        kind: 'permanent',
        reason: error,
      });
    },
  );

  it('never goes when its plain blocks are refused, too', async () => {
    const { slack, poster } = await startPoster();
    slack.faults.add({ method: 'chat.postMessage', kind: 'error', error: 'invalid_blocks', times: 2 });
    expect(await failureOf(poster.postCard(cardOf(), outgoing('p')))).toMatchObject({
      kind: 'permanent',
      reason: 'invalid_blocks',
    });
  });

  it('goes later when Slack says when, and the channel is left alone until then', async () => {
    const { slack, poster } = await startPoster();
    slack.faults.add({ method: 'chat.postMessage', kind: 'ratelimited', retryAfter: 30 });
    expect(await failureOf(poster.postCard(cardOf(), outgoing('p')))).toMatchObject({
      kind: 'later',
      retryAfterMs: 30_000,
    });
    expect(await failureOf(poster.postCard(cardOf(), outgoing('p')))).toMatchObject({
      kind: 'later',
      reason: 'channel_busy',
    });
    expect(slack.messages('C0OPS')).toEqual([]);
  });

  it.each([
    { kind: 'lost-reply' },
    { kind: 'http-500' },
    { kind: 'error', error: 'internal_error' },
    { kind: 'timeout' },
  ] as const)('may have arrived: $kind', async (fault) => {
    const { slack, poster } = await startPoster(fault.kind === 'timeout' ? { timeout: 20 } : {});
    slack.faults.add({ method: 'chat.postMessage', ...fault });
    expect(await failureOf(poster.postCard(cardOf(), outgoing('p')))).toMatchObject({ kind: 'lost' });
  });

  it('opens a direct message later when that reply was lost: nothing was posted yet', async () => {
    const { slack, poster } = await startPoster();
    slack.faults.add({ method: 'conversations.open', kind: 'lost-reply' });
    expect(await failureOf(poster.tellRequester(cardOf(), 'is_archived', ENDLESS))).toMatchObject({ kind: 'later' });
  });
});

describe('what a failed connection means', () => {
  const request = (cause: object) => toPostingError(new WebAPIRequestError(new TypeError('fetch failed', { cause })));

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])('was certainly not sent: %s', (code) => {
    expect(request({ code })).toMatchObject({ kind: 'later', reason: 'unreachable' });
    expect(request({ errors: [{ code }] })).toMatchObject({ kind: 'later' });
  });

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'])('may have arrived: %s', (code) => {
    expect(request({ code })).toMatchObject({ kind: 'lost', reason: 'no_reply' });
  });

  it('may have arrived, for all that is known of any other error', () => {
    expect(toPostingError('nonsense')).toMatchObject({ kind: 'lost' });
    expect(toPostingError(new WebAPIHTTPError(404, 'Not Found', {}))).toMatchObject({ kind: 'permanent' });
  });
});

describe('a post to something that is not Slack', () => {
  it('may have arrived when somebody in between answers with a page', async () => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end('<html>Sign in</html>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api/`;
    const failure = await failureOf(posterAt(url, createFakeClock()).postCard(cardOf(), outgoing('p')));
    server.closeAllConnections();
    server.close();
    expect(failure).toMatchObject({ kind: 'lost', reason: 'no_reply' });
  });
});

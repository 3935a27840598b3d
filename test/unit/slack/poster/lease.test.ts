import { createServer } from 'node:http';
import { minutes, seconds } from '../../../../src/domain/clock';
import { cardOf } from '../../../support/card-for-slack';
import { createFakeClock } from '../../../support/fake-clock';
import { leaseOf, outgoing } from '../../../support/outgoing';
import { posterAt, startPoster } from './start';

const note = { kind: 'denied', by: 'U0RAKA' } as const;
const thread = { channel: 'C0OPS', ts: '1.000' };
const TOO_LATE = { kind: 'later', reason: 'lease_ended', retryAfterMs: 0 };

describe('a post under a claim that may end', () => {
  it.each([
    { left: seconds(15) + 1, stands: 1 },
    { left: seconds(15), stands: 0 },
    { left: -1, stands: 0 },
  ])('is begun only while the claim outlasts the call: $left ms are left', async ({ left, stands }) => {
    const { slack, poster, clock } = await startPoster();
    const posting = poster.postCard(cardOf(), outgoing('p', { lease: leaseOf(left, clock) }));
    await (stands === 1 ? posting : expect(posting).rejects.toMatchObject(TOO_LATE));
    expect(slack.messages('C0OPS')).toHaveLength(stands);
  });

  it('is not begun where the clock was set back since the claim', async () => {
    const { slack, poster, clock } = await startPoster();
    const lease = leaseOf(minutes(1), clock);
    clock.leap(clock.now() - 1);
    await expect(poster.postCard(cardOf(), outgoing('p', { lease }))).rejects.toMatchObject(TOO_LATE);
    expect(slack.messages('C0OPS')).toEqual([]);
  });

  it('is not begun when its process stood still while it waited for its turn; the channel is free for others', async () => {
    const { slack, poster, clock } = await startPoster();
    await poster.postCard(cardOf(), outgoing('first'));
    const waiting = poster.postNote(cardOf(), note, thread, outgoing('p', { lease: leaseOf(minutes(1), clock) }));
    const late = expect(waiting).rejects.toMatchObject(TOO_LATE);
    await clock.advance(0);
    clock.leap(clock.now() + minutes(1));
    await clock.advance(0);
    await late;
    await poster.postCard(cardOf(), outgoing('next'));
    expect(slack.messages('C0OPS').map(({ metadata }) => metadata?.event_payload)).toEqual([
      { post_id: 'first' },
      { post_id: 'next' },
    ]);
  });

  it('is not tried again in plain blocks when the first try took too long', async () => {
    const clock = createFakeClock();
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      clock.leap(clock.now() + minutes(1));
      response.setHeader('content-type', 'application/json').end('{"ok":false,"error":"invalid_blocks"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api/`;
    const how = outgoing('p', { lease: leaseOf(minutes(1), clock) });
    const failed = await posterAt(url, clock)
      .postCard(cardOf(), how)
      .catch((error: unknown) => error);
    server.closeAllConnections();
    server.close();
    expect(failed).toMatchObject(TOO_LATE);
    expect(asked).toEqual(['/api/chat.postMessage']);
  });

  it('tells the requester nothing when another process may be telling it', async () => {
    const { slack, poster, clock } = await startPoster();
    const told = poster.tellRequester(cardOf(), 'is_archived', leaseOf(seconds(14), clock));
    await expect(told).rejects.toMatchObject(TOO_LATE);
    const direct = slack.workspace.channels.find(({ is_im }) => is_im);
    expect(slack.messages(direct?.id ?? '')).toEqual([]);
  });
});

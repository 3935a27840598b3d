import { cardOf } from '../../../support/card-for-slack';
import { ENDLESS, outgoing } from '../../../support/outgoing';
import { startPoster } from './start';

const note = { kind: 'denied', by: 'U0RAKA' } as const;

describe('posting', () => {
  it('puts a card into the desk’s channel, with its id in the metadata and nothing unfurled', async () => {
    const { slack, poster } = await startPoster();
    const ref = await poster.postCard(cardOf(), outgoing('post-1'));
    expect(slack.messages('C0OPS')).toMatchObject([
      {
        ts: ref.ts,
        metadata: { event_type: 'groupkeeper_post', event_payload: { post_id: 'post-1' } },
        unfurl_links: false,
        unfurl_media: false,
      },
    ]);
    expect(slack.messages('C0OPS')[0]?.text).toContain('Support Jakarta');
  });

  it('replies in the thread, and edits the card with text and blocks', async () => {
    const { slack, poster, clock } = await startPoster();
    const ref = await poster.postCard(cardOf(), outgoing('post-1'));
    const posted = poster.postNote(cardOf(), note, ref, outgoing('post-2', { repeated: true }));
    await clock.advance(1000);
    await posted;
    await poster.editCard(cardOf({ tokens: {}, request: { state: 'denied', decidedBy: 'U0RAKA' } }), ref);
    const [card, reply] = slack.messages('C0OPS');
    expect(reply).toMatchObject({ thread_ts: ref.ts, text: expect.stringContaining('(repeated)') });
    expect(card?.edited).toBe(true);
    expect(slack.render(card ?? never())).toContain('@raka denied this');
    expect(slack.render(card ?? never())).not.toContain('[Deny]');
  });

  it('marks a card that may stand there already', async () => {
    const { slack, poster, clock } = await startPoster();
    await poster.postCard(cardOf(), outgoing('post-1'));
    const again = poster.postCard(cardOf(), outgoing('post-1', { repeated: true }));
    await clock.advance(1000);
    await again;
    const shown = slack.messages('C0OPS').map((each) => slack.render(each));
    expect(shown.map((each) => each.includes('(repeated)'))).toEqual([false, true]);
  });

  it('goes on marking it when it is edited', async () => {
    const { slack, poster, clock } = await startPoster();
    const ref = await poster.postCard(cardOf(), outgoing('post-1', { repeated: true }));
    const edited = poster.editCard(cardOf({ tokens: {}, request: { state: 'denied' } }), ref);
    await clock.advance(1000);
    await edited;
    expect(slack.messages('C0OPS').map((each) => slack.render(each))).toEqual([expect.stringContaining('(repeated)')]);
  });

  it('keeps posts to one channel a second apart', async () => {
    const { slack, poster, clock } = await startPoster();
    const ref = await poster.postCard(cardOf(), outgoing('post-1'));
    const second = poster.postNote(cardOf(), note, ref, outgoing('post-2'));
    await clock.advance(999);
    expect(slack.messages('C0OPS')).toHaveLength(1);
    await clock.advance(1);
    await second;
    expect(slack.messages('C0OPS')).toHaveLength(2);
  });

  it('tries plain blocks, with the same buttons, when Slack refuses the blocks', async () => {
    const { slack, poster } = await startPoster();
    slack.faults.add({ method: 'chat.postMessage', kind: 'error', error: 'invalid_blocks' });
    await poster.postCard(cardOf(), outgoing('post-1'));
    const [card] = slack.messages('C0OPS');
    expect(card?.blocks.map(({ type }) => type)).toEqual(['section', 'actions']);
    expect(slack.render(card ?? never())).toContain('[Confirm removal]');
    expect(card?.metadata).toMatchObject({ event_payload: { post_id: 'post-1' } });
  });

  it('tells the requester in a direct message, in their own language, what the channel cannot be told', async () => {
    const { slack, poster } = await startPoster();
    await poster.tellRequester(cardOf({ channelId: 'C0ELSE' }), 'not_in_channel', ENDLESS);
    const direct = slack.workspace.channels.find(({ is_im }) => is_im);
    const told = slack.messages(direct?.id ?? '')[0]?.text ?? '';
    expect(told).toContain('/invite');
    expect(told).toContain('tidak dapat ditulis');
    expect(slack.messages('C0ELSE')).toEqual([]);
  });

  it('tells the admin who asked in a direct message, in their own language, what could not be announced', async () => {
    const { slack, poster } = await startPoster();
    const policy = { approvers: ['U0RAKA'], approvalsNeeded: 1, expiresAfter: 1000, startWithin: 1000 };
    const before = { id: 'C0ELSE', channelId: 'C0ELSE', scope: { custSpaceId: 'c', businessNumber: '62811' }, policy };
    const after = { ...before, subjectPrefix: 'Promo' };
    const notice = { kind: 'not_announced', askedBy: 'U0DINA', reason: 'not_in_channel', before, after } as const;
    await poster.tellAsker(notice, 'C0ELSE', outgoing('post-1', { repeated: true }));
    const direct = slack.workspace.channels.find(({ is_im }) => is_im);
    const [told] = slack.messages(direct?.id ?? '');
    expect(told?.text).toContain('tidak dapat diumumkan');
    expect(told?.text).toContain('Promo');
    expect(told?.text).toContain('(diulang)');
    expect(told?.metadata).toMatchObject({ event_payload: { post_id: 'post-1' } });
    expect(slack.messages('C0ELSE')).toEqual([]);
  });
});

function never(): never {
  throw new Error('no such message');
}

import { cardOf } from '../../../support/card-for-slack';
import { outgoing } from '../../../support/outgoing';
import { deliveryClient, startPoster } from './start';

const note = { kind: 'denied', by: 'U0RAKA' } as const;

describe('looking for a post whose reply was lost', () => {
  it('finds the card in the channel and the note in the thread', async () => {
    const { slack, poster, clock } = await startPoster();
    slack.faults.add({ method: 'chat.postMessage', kind: 'lost-reply' });
    await expect(poster.postCard(cardOf(), outgoing('post-1'))).rejects.toMatchObject({ kind: 'lost' });
    const [card] = slack.messages('C0OPS');
    const found = await poster.findPost('C0OPS', undefined, 'post-1', 0);
    expect(found).toEqual({ channel: 'C0OPS', ts: card?.ts });
    if (typeof found !== 'object') throw new Error('not found');

    const posted = poster.postNote(cardOf(), note, found, outgoing('post-2'));
    await clock.advance(1000);
    const reply = await posted;
    expect(await poster.findPost('C0OPS', found, 'post-2', 0)).toEqual(reply);
  });

  it('says when it is not there', async () => {
    const { poster } = await startPoster();
    await poster.postCard(cardOf(), outgoing('post-1'));
    expect(await poster.findPost('C0OPS', undefined, 'post-2', 0)).toBe('absent');
  });

  it('turns pages until it is found', async () => {
    const { poster, apiUrl } = await startPoster();
    await poster.postCard(cardOf(), outgoing('post-1'));
    const other = deliveryClient(apiUrl);
    for (let i = 0; i < 205; i += 1) await other.chat.postMessage({ channel: 'C0OPS', text: `message ${i}` });
    expect(await poster.findPost('C0OPS', undefined, 'post-1', 0)).toMatchObject({ channel: 'C0OPS' });
  });

  it('says when the history may not be read', async () => {
    const { poster } = await startPoster({ scopes: ['chat:write'] });
    expect(await poster.findPost('C0OPS', undefined, 'post-1', 0)).toBe('refused');
  });

  it('looks later when Slack does not answer', async () => {
    const { slack, poster } = await startPoster();
    slack.faults.add({ method: 'conversations.history', kind: 'http-500' });
    await expect(poster.findPost('C0OPS', undefined, 'post-1', 0)).rejects.toMatchObject({ kind: 'later' });
  });
});

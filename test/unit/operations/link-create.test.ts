import { linkCreate } from '../../../src/operations/link-create';
import { toPlain } from '../../../src/slack/phrase';
import { createFakeWorld } from '../../support/fake-directory';
import { inspect, run, said, t } from './run-write';

const OLD = 'https://chat.whatsapp.com/TESTOLDaaaa';
const NEW_MASK = 'chat.whatsapp.com/…NEWG';
const input = { group: 'G' };

describe('creating an invite link', () => {
  it('is a change where there is none', async () => {
    const evidence = await inspect(linkCreate, input, createFakeWorld({ id: 'G' }));
    expect(linkCreate.effect(evidence)).toBe('change');
    expect(linkCreate.words(t).confirm('change')).toBe('Confirm creation');
    expect(linkCreate.consequences(evidence, input, t)).toEqual([
      ['Whoever has the new link can join, until the group has 8 members'],
    ]);
    expect(linkCreate.reveals(evidence)).toEqual([]);
    expect(linkCreate.revealsWhenDone).toEqual(['link']);
  });

  it('is a rotation, and destructive, where there is one', async () => {
    const evidence = await inspect(linkCreate, input, createFakeWorld({ id: 'G', link: OLD }));
    expect(linkCreate.effect(evidence)).toBe('destructive');
    expect(linkCreate.words(t).confirm('destructive')).toBe('Confirm rotation');
    expect(linkCreate.consequences(evidence, input, t).map(toPlain)).toContain(
      'The link chat.whatsapp.com/…aaaa stops working at once, wherever it was printed or posted',
    );
    expect(linkCreate.reveals(evidence)).toEqual(['link']);
  });

  it('keeps a mask and a fingerprint of the new link, never the link', async () => {
    const { reply, evidence } = await run(linkCreate, input, createFakeWorld({ id: 'G', link: OLD }));
    expect(reply.facts).toEqual({ link: NEW_MASK, fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(JSON.stringify([reply, evidence])).not.toMatch(/TEST/);
  });

  it('is applied when the group has the new link, whether or not the reply came', async () => {
    for (const link of [OLD, undefined]) {
      const { afterReply, afterLostReply } = await run(linkCreate, input, createFakeWorld({ id: 'G', link }));
      const made = {
        done: [{ what: 'link' as const, value: NEW_MASK }],
        madeLink: expect.stringMatching(/^[0-9a-f]{32}$/),
      };
      expect(await afterReply()).toEqual(said('applied', made));
      expect(await afterLostReply()).toEqual(said('applied', made));
    }
  });

  it('is not applied when no reply came and the link is what it was', async () => {
    for (const link of [OLD, undefined]) {
      const world = createFakeWorld({ id: 'G', link });
      world.goDeaf();
      const { afterReply, afterLostReply } = await run(linkCreate, input, world);
      expect(await afterLostReply()).toEqual(said('not_applied'));
      // CAMS handed out a new link: the list lags behind.
      expect(await afterReply()).toEqual(said('in_progress'));
    }
  });

  it('does not call it a rotation when CAMS hands out the old link again', async () => {
    const { afterReply } = await run(
      linkCreate,
      input,
      createFakeWorld({ id: 'G', link: 'https://chat.whatsapp.com/TESTNEWG' }),
    );
    expect(await afterReply()).toEqual(said('not_applied'));
  });

  it('cannot tell when the group has a third link, or is gone', async () => {
    const world = createFakeWorld({ id: 'G', link: OLD });
    const { afterReply } = await run(linkCreate, input, world);
    world.change('G', { link: 'https://chat.whatsapp.com/TESTTHIRD' });
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'other_link' }));
    world.change('G', { link: undefined });
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'other_link' }));
    world.drop('G');
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'group_gone' }));
  });

  it.each([{}, { InviteLink: null }, { InviteLink: 'None' }, { InviteLink: ' ' }, { InviteLink: {} }])(
    'takes %j for an answer without a link',
    async (said) => {
      const world = createFakeWorld({ id: 'G' });
      const cams: typeof world.cams = {
        call: async (_action, _params, reply) => ({ requestId: 'REQUEST-1', data: reply.parse(said) }),
      };
      const evidence = await inspect(linkCreate, input, world);
      expect(await linkCreate.execute({ input, evidence }, { cams })).toEqual({
        camsRequestId: 'REQUEST-1',
        facts: {},
      });
    },
  );
});

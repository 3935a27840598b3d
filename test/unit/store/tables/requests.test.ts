import fc from 'fast-check';
import type { Policy } from '../../../../src/domain/desk';
import type { Request } from '../../../../src/domain/request';
import { REQUEST_STATES } from '../../../../src/domain/request-state';
import { aRequest, freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('requests in $name', (kind) => {
  const db = useStore(kind);
  const inserted = async (facts: Partial<Request> = {}): Promise<Request> => {
    const request = aRequest(facts);
    await db.store.requests.insert(request);
    return request;
  };

  it('come back as they were given, also after a restart', async () => {
    const bare = await inserted({ groupId: undefined });
    const full = await inserted({
      state: 'partial',
      approvedAt: 5,
      decidedBy: 'U1',
      endedAt: 7,
      card: { channel: 'C1', ts: '1.2' },
      outcome: {
        kind: 'partial',
        done: [{ what: 'member', value: '+62 … 4567' }],
        missing: [{ what: 'member', value: '+62 … 4568' }],
        failure: { code: 'unexpected', vendorCode: 'X', camsRequestId: 'R', missingRight: 'cams:ListChatGroup' },
        doubt: 'any',
        camsRequestId: 'R1',
        saidBy: 'U2',
      },
    });
    await db.reopen();
    expect(await db.store.requests.find(bare.id)).toEqual(bare);
    expect(await db.store.requests.find(full.id)).toEqual(full);
    expect(await db.store.requests.find('nobody')).toBeUndefined();
  });

  it('keep every character of a subject and of an input', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        async (subject, input) => {
          const request = await inserted({ subject, input: JSON.parse(JSON.stringify(input)) });
          const found = await db.store.requests.find(request.id);
          expect({ subject: found?.subject, input: found?.input }).toEqual({ subject, input: request.input });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('read an error code that this version does not know as "unexpected"', async () => {
    const failure = JSON.parse('{"code":"from_the_future"}');
    const request = await inserted({ outcome: { kind: 'failed', done: [], missing: [], failure } });
    expect((await db.store.requests.find(request.id))?.outcome?.failure).toEqual({ code: 'unexpected' });
  });

  it('keep all of the policy they were asked under', async () => {
    const { policy } = aRequest();
    const selfConfirmation = { by: 'U0SINTA', reason: 'We are few' };
    const whole: Policy = { ...policy, twoApprovers: false, secrets: 'approvers', selfConfirmation };
    const request = await inserted({ policy: whole });
    expect((await db.store.requests.find(request.id))?.policy).toEqual(whole);
  });

  it('about one group are found over all desks that ever asked for anything, earliest first', async () => {
    const [groupId, deskId, other] = [freshId('group'), freshId('desk'), freshId('desk')];
    for (const each of [deskId, other]) {
      await db.store.audit.append({ deskId: each, at: 1, actor: { kind: 'policy' }, event: 'request.submitted' });
    }
    const late = await inserted({ groupId, deskId, createdAt: 30 });
    const early = await inserted({ groupId, deskId: other, createdAt: 20, state: 'denied' });
    await inserted({ groupId, deskId, createdAt: 19 });
    await inserted({ groupId: freshId('group'), deskId, createdAt: 30 });
    expect((await db.store.requests.ofGroup(groupId, 20)).map(({ id }) => id)).toEqual([early.id, late.id]);
  });

  it('remember the first place of their card, on which the thread hangs', async () => {
    const request = await inserted();
    await db.store.requests.setCard(request.id, { channel: 'C1', ts: '1.2' });
    await db.store.requests.setCard(request.id, { channel: 'C1', ts: '3.4' });
    expect(await db.store.requests.find(request.id)).toEqual({ ...request, card: { channel: 'C1', ts: '1.2' } });
  });

  it('show the newest that is like a new one, unless it is too old or another person asked', async () => {
    const inputDigest = freshId('digest');
    await inserted({ inputDigest, createdAt: 100 });
    const newest = await inserted({ inputDigest, createdAt: 200 });
    const like = (since: number) => db.store.requests.findLike(newest.requesterId, inputDigest, since);
    expect(await like(0)).toEqual(newest);
    expect(await like(200)).toEqual(newest);
    expect(await like(201)).toBeUndefined();
    expect(await db.store.requests.findLike('U0OTHER', inputDigest, 0)).toBeUndefined();
    expect(await db.store.requests.findLike(newest.requesterId, 'another digest', 0)).toBeUndefined();
  });

  it.each(REQUEST_STATES)(
    'show one that is like a new one only where it did something or still may: %s',
    async (state) => {
      const inputDigest = freshId('digest');
      const older = await inserted({ inputDigest, createdAt: 100 });
      const newest = await inserted({ inputDigest, createdAt: 200, state });
      const didNothing = ['denied', 'withdrawn', 'expired', 'stale', 'failed'].includes(state);
      expect(await db.store.requests.findLike(newest.requesterId, inputDigest, 0)).toEqual(didNothing ? older : newest);
    },
  );

  it('are found by desk and state, oldest first', async () => {
    const deskId = freshId('desk');
    const later = await inserted({ deskId, createdAt: 2 });
    const earlier = await inserted({ deskId, createdAt: 1, state: 'approved' });
    await inserted({ deskId, state: 'denied' });
    await inserted();
    expect(await db.store.requests.inState(deskId, ['pending', 'approved'])).toEqual([earlier, later]);
    expect(await db.store.requests.inState(deskId, ['unknown'])).toEqual([]);
    expect(await db.store.requests.inState(deskId, [])).toEqual([]);
  });

  it('make a history by desk and by group, newest first, in pages with a total', async () => {
    const deskId = freshId('desk');
    const all: Request[] = [];
    for (const createdAt of [1, 2, 3, 4, 5]) {
      all.unshift(await inserted({ deskId, createdAt, groupId: createdAt % 2 === 1 ? 'odd' : 'even' }));
    }
    await inserted({ groupId: 'odd' });
    const { requests } = db.store;
    expect(await requests.history(deskId, { offset: 0, limit: 2 })).toEqual({ items: all.slice(0, 2), total: 5 });
    expect(await requests.history(deskId, { offset: 4, limit: 2 })).toEqual({ items: all.slice(4), total: 5 });
    const odd = all.filter(({ groupId }) => groupId === 'odd');
    expect(await requests.history(deskId, { groupId: 'odd', offset: 0, limit: 9 })).toEqual({ items: odd, total: 3 });
    expect(await requests.history('no desk', { offset: 0, limit: 9 })).toEqual({ items: [], total: 0 });
  });
});

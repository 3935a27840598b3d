import { minutes } from '../../../../src/domain/clock';
import { freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('who looks at App Home, in $name,', (kind) => {
  const db = useStore(kind);
  const happens = (deskId: string) =>
    db.store.audit.append({ deskId, at: 1, actor: { kind: 'groupkeeper' }, event: 'request.expired', data: {} });

  it('is behind as soon as something happened at a desk it shows, and no longer once it shows that', async () => {
    const [deskId, other, personId] = [freshId('desk'), freshId('desk'), freshId('person')];
    const behind = async (desk: string) =>
      (await db.store.homes.behind(desk, 0, 10)).map((each) => [each.personId, each.publishedAt]);
    await db.store.homes.open(personId, 1000);
    await db.store.homes.show(personId, [deskId, other]);
    expect(await behind(deskId)).toEqual([]);
    await happens(deskId);
    expect(await behind(deskId)).toEqual([[personId, 1000]]);
    expect(await behind(other)).toEqual([]);
    await db.store.homes.show(personId, [deskId, other]);
    expect(await behind(deskId)).toEqual([]);
    await happens(deskId);
    await db.store.homes.show(personId, [other]);
    expect(await behind(deskId)).toEqual([]);
    expect(await db.store.homes.anyOf(deskId, 0)).toBe(false);
    await db.store.homes.show(personId, []);
    expect(await db.store.homes.anyOf(other, 0)).toBe(false);
  });

  it('is left out when it was opened too long ago, and forgotten in the end', async () => {
    const [deskId, personId] = [freshId('desk'), freshId('person')];
    await db.store.homes.open(personId, 1000);
    await db.store.homes.show(personId, [deskId]);
    await happens(deskId);
    expect(await db.store.homes.anyOf(deskId, 1000)).toBe(true);
    expect(await db.store.homes.anyOf(deskId, 1001)).toBe(false);
    expect(await db.store.homes.behind(deskId, 1001, 10)).toEqual([]);
    await db.store.homes.prune(1001);
    expect(await db.store.homes.anyOf(deskId, 0)).toBe(false);
    expect(await db.store.homes.claim(personId, 2000, 2000)).toBe(false);
  });

  it('is given to one of those who publish it, and again when the clock was set back', async () => {
    const personId = freshId('person');
    const claim = (at: number) => db.store.homes.claim(personId, at, at - 10);
    await db.store.homes.open(personId, minutes(1));
    expect(await claim(minutes(1) + 9)).toBe(false);
    const both = await Promise.all([claim(minutes(1) + 10), claim(minutes(1) + 10)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await claim(minutes(1) + 15)).toBe(false);
    expect(await claim(1)).toBe(true);
  });
});

import { freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('deliveries in $name', (kind) => {
  const db = useStore(kind);

  it('are new once, also after a restart', async () => {
    const key = freshId('delivery');
    expect(await db.store.deliveries.remember(key, 1000)).toBe(true);
    expect(await db.store.deliveries.remember(key, 2000)).toBe(false);
    await db.reopen();
    expect(await db.store.deliveries.remember(key, 3000)).toBe(false);
    expect(await db.store.deliveries.remember(freshId('delivery'), 3000)).toBe(true);
  });

  it('are new to one only of many that come at once', async () => {
    const key = freshId('delivery');
    const answers = await Promise.all(Array.from({ length: 20 }, () => db.store.deliveries.remember(key, 1000)));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('are new again once they are forgotten', async () => {
    const [key, other] = [freshId('delivery'), freshId('delivery')];
    await db.store.deliveries.remember(key, 1000);
    await db.store.deliveries.remember(other, 1000);
    await db.store.deliveries.forget(key);
    expect(await db.store.deliveries.remember(key, 2000)).toBe(true);
    expect(await db.store.deliveries.remember(other, 2000)).toBe(false);
  });

  it('are removed when they are older than asked, and no younger ones', async () => {
    const [old, young] = [freshId('delivery'), freshId('delivery')];
    await db.store.deliveries.remember(old, 99);
    await db.store.deliveries.remember(young, 100);
    await db.store.deliveries.prune(100);
    expect(await db.store.deliveries.remember(young, 200)).toBe(false);
    expect(await db.store.deliveries.remember(old, 200)).toBe(true);
  });
});

import { WAITS_FOR } from '../domain/desk-change';
import type { PresentDesk } from './api';
import type { DeskDeps } from './deps';

/** What a channel has of a desk now. One that was given up less than 24 h ago still counts in a comparison. */
export async function readPresent({ store, fixed, clock }: DeskDeps, channelId: string): Promise<PresentDesk> {
  const stored = await store.desks.inChannel(channelId);
  if (stored === undefined) {
    const desk = fixed.find((each) => each.channelId === channelId);
    return { version: 0, desk, base: desk, waiting: undefined };
  }
  const { desk, version, givenUpAt } = stored;
  if (givenUpAt === undefined) {
    return { version, desk, base: desk, waiting: await store.deskChanges.waiting(desk.id) };
  }
  const lately = clock.now() < givenUpAt + WAITS_FOR;
  return { version, desk: undefined, base: lately ? desk : undefined, waiting: undefined };
}

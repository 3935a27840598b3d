import { hours } from '../domain/clock';
import type { Tables } from '../domain/ports/store';

/** Whoever opened App Home within this time is shown there what goes on. */
export const WATCHED_FOR = hours(1);

/** Something about a desk's requests changed: those who look at it in App Home are shown it; a job only where somebody does. */
export async function renewHomes(tx: Tables, deskId: string, at: number): Promise<void> {
  if (await tx.homes.anyOf(deskId, at - WATCHED_FOR)) await tx.jobs.schedule('home', deskId, at);
}

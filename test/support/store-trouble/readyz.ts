import type { World } from '../world/world';

/** What the health server says of the store. @returns the status and whether the store takes writes */
export async function readyz(port: number): Promise<{ readonly status: number; readonly store: unknown }> {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  const body: unknown = await response.json();
  const store = typeof body === 'object' && body !== null && 'store' in body ? body.store : undefined;
  return { status: response.status, store };
}

/** Waits until `/readyz` says 200 again. */
export const ready = (world: World, port: number): Promise<boolean> =>
  world.until(async () => (await readyz(port)).status === 200);

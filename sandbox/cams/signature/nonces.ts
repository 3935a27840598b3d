const SWEEP_MS = 60_000;

/**
 * Remembers nonces for as long as a request that carries them could be accepted.
 * Memory is bounded by what was signed within that window: what is older is swept once a minute.
 */
export function createNonces() {
  const until = new Map<string, number>();
  let nextSweep = 0;

  return {
    /** False when this nonce is already known. `expires` and `now` are Unix ms. */
    use(nonce: string, expires: number, now: number): boolean {
      if (now >= nextSweep) {
        for (const [old, end] of until) if (end < now) until.delete(old);
        nextSweep = now + SWEEP_MS;
      }
      if ((until.get(nonce) ?? -1) >= now) return false;
      until.set(nonce, expires);
      return true;
    },
    size: () => until.size,
  };
}

export type Nonces = ReturnType<typeof createNonces>;

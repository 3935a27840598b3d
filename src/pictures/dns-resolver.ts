import { promises } from 'node:dns';
import { seconds } from '../domain/clock';
import type { Resolver } from './ports';

const TRY = seconds(2);
const TRIES = 2;
/** The name, or that kind of record of it, does not exist. */
const NONE = ['ENOTFOUND', 'ENODATA'];

/**
 * Asks the name servers of this machine; never its own host table, which names what is near.
 * @param servers `address:port` of others
 */
export function createDnsResolver(servers?: readonly string[]): Resolver {
  return {
    resolve: async (name, signal) => {
      const dns = new promises.Resolver({ timeout: TRY, tries: TRIES });
      if (servers !== undefined) dns.setServers(servers);
      const cancel = (): void => dns.cancel();
      signal.addEventListener('abort', cancel, { once: true });
      try {
        const answers = await Promise.all([orNone(dns.resolve4(name)), orNone(dns.resolve6(name))]);
        return answers.flat();
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
  };
}

async function orNone(asked: Promise<string[]>): Promise<string[]> {
  try {
    return await asked;
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (NONE.some((each) => each === code)) return [];
    throw error;
  }
}

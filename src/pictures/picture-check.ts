import type { IncomingMessage } from 'node:http';
import { isIP, isIPv4 } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Clock, seconds } from '../domain/clock';
import { GroupkeeperError } from '../domain/errors';
import { isPublic } from '../domain/is-public';
import { type PictureTarget, pictureTarget } from '../domain/picture-target';
import type { PictureCheck, PictureFound } from '../domain/ports/pictures';
import { ask, leadsTo, readAtMost } from './exchange';
import { jpegSize } from './jpeg-size';
import type { Connector, Resolver } from './ports';
import { within } from './within';

const WHOLE = seconds(10);
const CONNECTING = seconds(5);
const MOST_REDIRECTS = 3;
const MOST_BYTES = 5 * 1024 * 1024;
const LEAST_PIXELS = 192;
const HTTPS_PORT = 443;

export interface PictureCheckDeps {
  readonly resolver: Resolver;
  readonly connector: Connector;
  readonly clock: Clock;
}

/** Fetches pictures from public addresses only. It connects to the very address it checked, at each redirect anew. */
export function createPictureCheck({ resolver, connector, clock }: PictureCheckDeps): PictureCheck {
  /** All addresses of a target. One that is not public spoils them all: it is not a public server's name. */
  async function addressesOf({ host }: PictureTarget, signal: AbortSignal): Promise<readonly string[]> {
    if (isIP(host) !== 0) return [host];
    const found = await resolver.resolve(host, signal);
    if (found.length === 0) throw new GroupkeeperError('picture_url_name_unknown');
    if (!found.every(isPublic)) throw new GroupkeeperError('picture_url_not_public');
    return found.toSorted((a, b) => Number(isIPv4(b)) - Number(isIPv4(a)));
  }

  async function connect({ host }: PictureTarget, addresses: readonly string[], signal: AbortSignal): Promise<Duplex> {
    for (const address of addresses) {
      try {
        return await connector.connect({ address, port: HTTPS_PORT, serverName: host }, signal);
      } catch {
        if (signal.aborted) break;
      }
    }
    throw new GroupkeeperError('picture_url_unreachable');
  }

  async function follow(text: string, signal: AbortSignal): Promise<Buffer> {
    let target = pictureTarget(text);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const here = target;
      const addresses = await addressesOf(here, signal);
      const connection = await within(clock, CONNECTING, (until) => connect(here, addresses, until), signal);
      try {
        const answer = await ask(here.url, connection, signal);
        const next = leadsTo(answer);
        if (next === undefined) return await pictureOf(answer);
        target = pictureTarget(next, here.url);
      } finally {
        connection.destroy();
      }
    }
    throw new GroupkeeperError('picture_url_redirects');
  }

  return {
    check: async (address) => {
      try {
        return measured(await within(clock, WHOLE, (signal) => follow(address, signal)));
      } catch (error) {
        // Those of the network name addresses and hosts: nobody is to read them.
        throw error instanceof GroupkeeperError ? error : new GroupkeeperError('picture_url_unreachable');
      }
    },
  };
}

async function pictureOf(answer: IncomingMessage): Promise<Buffer> {
  if (answer.statusCode !== 200) throw new GroupkeeperError('picture_url_answer');
  return readAtMost(answer, MOST_BYTES);
}

function measured(bytes: Buffer): PictureFound {
  const size = jpegSize(bytes);
  if (size === undefined) throw new GroupkeeperError('picture_url_not_jpeg');
  if (size.width !== size.height) throw new GroupkeeperError('picture_url_not_square');
  if (size.width < LEAST_PIXELS) throw new GroupkeeperError('picture_url_too_small');
  return { bytes: bytes.length, ...size };
}

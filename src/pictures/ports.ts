import type { Duplex } from 'node:stream';

/** Finds the addresses of a name. */
export interface Resolver {
  /** All IPv4 and IPv6 addresses; none when there is no such name. Throws when nobody could tell. */
  resolve(name: string, signal: AbortSignal): Promise<readonly string[]>;
}

export interface Destination {
  /** An IP address, checked. */
  readonly address: string;
  readonly port: number;
  /** The name the server has to prove; may be an IP address where the address had no name. */
  readonly serverName: string;
}

/** Opens encrypted connections. */
export interface Connector {
  /** Connects to this very address. `signal` ends the attempt, not the connection. Throws when there is none to be had. */
  connect(to: Destination, signal: AbortSignal): Promise<Duplex>;
}

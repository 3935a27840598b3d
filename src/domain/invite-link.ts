import { createHash } from 'node:crypto';
import { inspect } from 'node:util';

/**
 * An invite link: whoever holds it gets into the group. It prints, serialises and interpolates as its mask; the link
 * itself comes out of `reveal()` only, which is called for one person's private answer and nowhere else.
 */
export class InviteLink {
  readonly #raw: string;
  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Its host, as in `chat.whatsapp.com/…`, and the last four characters. */
  get masked(): string {
    const host = URL.canParse(this.#raw) ? new URL(this.#raw).host : '';
    return `${host || 'chat.whatsapp.com'}/…${this.#raw.slice(-4)}`;
  }

  /**
   * Tells two links apart without holding either. Unkeyed on purpose: the code in a link has more entropy (22 random
   * characters) than anybody can search.
   */
  get fingerprint(): string {
    return createHash('sha256').update(this.#raw).digest('hex').slice(0, 32);
  }

  reveal(): string {
    return this.#raw;
  }

  toString(): string {
    return this.masked;
  }

  toJSON(): string {
    return this.masked;
  }

  [inspect.custom](): string {
    return this.masked;
  }
}

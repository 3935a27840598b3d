import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../domain/ports/log';

/**
 * Slack's libraries write their lines into our log. Only warnings and errors, and only their text: at debug they print
 * whole payloads, and an error object may carry a token or an address.
 */
export function createBoltLog(log: Log, part: string): Logger {
  const text = (messages: readonly unknown[]): string =>
    messages.filter((each) => typeof each === 'string').join(' ') || 'a message that is not text';
  return {
    debug: () => {},
    info: () => {},
    warn: (...messages) => log.warn({ part }, text(messages)),
    error: (...messages) => log.error({ part }, text(messages)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

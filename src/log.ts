import pino, { type DestinationStream, type Logger } from 'pino';
import { errorFacts } from './domain/error-facts';

/**
 * The log: JSON lines, pretty in a terminal. Of an error only name, code and place are kept: messages of libraries
 * carry URLs with phone numbers in them.
 */
export function createLog(level: string, destination: DestinationStream = toStdout()): Logger {
  return pino({ level, serializers: { err: errorFacts, error: errorFacts } }, destination);
}

function toStdout(): DestinationStream {
  if (!process.stdout.isTTY) return pino.destination({ fd: 1, sync: true });
  // Loaded for a terminal only: nobody waits there for a start to be quick.
  const pretty: typeof import('pino-pretty') = require('pino-pretty');
  return pretty({ sync: true, ignore: 'pid,hostname' });
}

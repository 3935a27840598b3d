import pino, { type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';
import { errorFacts } from './domain/error-facts';

/**
 * The log: JSON lines, pretty in a terminal. Of an error only name, code and place are kept: messages of libraries
 * carry URLs with phone numbers in them.
 */
export function createLog(level: string, destination: DestinationStream = toStdout()): Logger {
  return pino({ level, serializers: { err: errorFacts, error: errorFacts } }, destination);
}

const toStdout = (): DestinationStream =>
  process.stdout.isTTY ? pretty({ sync: true, ignore: 'pid,hostname' }) : pino.destination({ fd: 1, sync: true });

import pino, { type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';

/**
 * The log: JSON lines, pretty in a terminal. Of an error only name, code and place are kept: messages of libraries
 * carry URLs with phone numbers in them.
 */
export function createLog(level: string, destination: DestinationStream = toStdout()): Logger {
  return pino({ level, serializers: { err: bare, error: bare } }, destination);
}

const toStdout = (): DestinationStream =>
  process.stdout.isTTY ? pretty({ sync: true, ignore: 'pid,hostname' }) : pino.destination({ fd: 1, sync: true });

function bare(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { type: error.name, code: typeof code === 'string' ? code : undefined, at: frames.slice(0, 8) };
}

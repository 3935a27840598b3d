import { toFailure } from '../../domain/errors';
import type { Log } from '../../domain/ports/log';
import { slackErrorCode } from '../slack-error';

/** Puts something thrown into the log: its code and where, never its message, which may quote what must not be there. */
export function report(log: Log, where: string, error: unknown): void {
  const failure = toFailure(error);
  const kind = failure.code === 'unexpected' ? slackErrorCode(error) : undefined;
  const at = failure.code === 'unexpected' && error instanceof Error ? frames(error) : undefined;
  log.error({ where, ...failure, kind, at }, 'a listener failed; the person is told');
}

/** Where in our code it came from. */
const frames = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'))
    .slice(0, 3)
    .map((line) => line.trim().replace(/\(?\/.*\/(?=[^/]+\/[^/]+$)/, ''));

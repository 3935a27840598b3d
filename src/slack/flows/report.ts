import { errorFacts } from '../../domain/error-facts';
import type { Log } from '../../domain/ports/log';
import { slackErrorCode } from '../slack-error';

/** Puts something thrown into the log: its codes and where, never its message, which may quote what must not be there. */
export function report(log: Log, where: string, error: unknown): void {
  log.error({ where, slack: slackErrorCode(error), ...errorFacts(error) }, 'a listener failed; the person is told');
}

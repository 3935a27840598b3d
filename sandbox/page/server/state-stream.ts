import type { Response } from 'express';

/** How often the state is looked at without a change in Slack: what CAMS finishes later, it finishes when looked at. */
const LOOK_EVERY_MS = 400;
/** Changes that come this close together are sent as one. */
const TOGETHER_MS = 30;

/**
 * Sends a tab its state as server-sent events: at once, and whenever it differs. Ends with the connection. Throws what
 * `state` throws, before anything is answered.
 */
export function streamState(
  response: Response,
  state: () => unknown,
  onChange: (look: () => void) => () => void,
): void {
  let sent = JSON.stringify(state());
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  response.write(`data: ${sent}\n\n`);
  let soon: NodeJS.Timeout | undefined;
  const look = (): void => {
    soon = undefined;
    const now = JSON.stringify(state());
    if (now === sent) return;
    sent = now;
    response.write(`data: ${now}\n\n`);
  };
  const forget = onChange(() => {
    soon ??= setTimeout(look, TOGETHER_MS);
  });
  const every = setInterval(look, LOOK_EVERY_MS);
  response.once('close', () => {
    forget();
    clearInterval(every);
    clearTimeout(soon);
  });
}

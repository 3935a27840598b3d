import { once } from 'node:events';
import { giveGroups } from './give-groups';
import { thingsToTry } from './page/protocol/things-to-try';
import { createPage, type Page } from './page/server';
import type { Sandbox } from './sandbox';
import { businessNumber, desk, people, roles, sandboxWorkspace } from './workspace';

/** Where the page is unless the port is taken. */
const DEFAULT_PORT = 3100;

const guide = `Five things to try:
${thingsToTry.map((each, at) => `  ${at + 1}. ${each}`).join('\n')}`;

/**
 * Serves the page over a running sandbox until Ctrl-C.
 * @param port a port that was asked for; without one the usual port, or a free one when it is taken
 * @throws when the port that was asked for is in use, or the app ends by itself
 */
export async function openPage(
  sandbox: Sandbox,
  root: string,
  port: string | undefined,
  write: (line: string) => void,
): Promise<void> {
  const pageAt = (at: number): Page =>
    createPage({
      ...sandbox,
      ...sandboxWorkspace(root).app,
      roles,
      businessNumber,
      root,
      start: { me: people.dina, place: desk },
      port: at,
    });
  const [{ page, url }] = await Promise.all([listen(pageAt, port, write), sandbox.startApp()]);
  await giveGroups(sandbox.slack);
  write(`\nGroupkeeper runs at  ${url}\n\n${guide}\n\nCtrl-C stops everything; nothing is kept.`);
  const code = await Promise.race([sandbox.appEnded, once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await page.close();
  if (!Array.isArray(code)) throw new Error(`The app ended by itself with ${code}. Nothing is kept; start again.`);
  write('\nStopped.');
}

async function listen(
  pageAt: (port: number) => Page,
  asked: string | undefined,
  write: (line: string) => void,
): Promise<{ page: Page; url: string }> {
  const port = asked === undefined ? DEFAULT_PORT : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${asked} is not a port.`);
  const page = pageAt(port);
  try {
    return { page, ...(await page.listen()) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    if (asked !== undefined) throw new Error(`Port ${port} is in use. Choose another with --port, or leave it out.`);
    write(`Port ${port} is in use; another one is taken.`);
    const other = pageAt(0);
    return { page: other, ...(await other.listen()) };
  }
}

import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { SlackStandIn } from '../../../../../sandbox/slack';
import { afterTest } from './clean-up';
import { seed } from './workspace';

export type Mode = 'Socket Mode' | 'HTTP mode';
export const modes: Mode[] = ['Socket Mode', 'HTTP mode'];

/** A real Bolt app against the stand-in, as the product's own is built; `listen` registers listeners. */
export async function startApp(
  slack: SlackStandIn & { apiUrl: string },
  mode: Mode,
  listen: (app: App) => void,
): Promise<App> {
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } };
  const quiet = { logLevel: LogLevel.ERROR };
  const http = mode === 'HTTP mode' && new HTTPReceiver({ signingSecret: seed.app.signingSecret, ...quiet });
  const receiver =
    http || new SocketModeReceiver({ appToken: seed.app.appToken, installerOptions: { clientOptions }, ...quiet });
  const app = new App({ token: seed.app.botToken, receiver, clientOptions, deferInitialization: true, ...quiet });
  await app.init();
  listen(app);
  if (http) {
    const server = await http.start(0);
    const address = server.address();
    if (address && typeof address === 'object') slack.deliverTo(`http://127.0.0.1:${address.port}/slack/events`);
  } else {
    await app.start();
    await slack.until(() => slack.socket.connections() > 0);
  }
  afterTest(() => app.stop());
  return app;
}

import { createServer } from 'node:http';
import type { SlackStandIn } from '../../../../../sandbox/slack';
import { afterTest } from './clean-up';

/** An app that takes every request and never answers. */
export async function startSilentApp(slack: SlackStandIn): Promise<void> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address && typeof address === 'object') slack.deliverTo(`http://127.0.0.1:${address.port}/slack/events`);
  afterTest(() => {
    server.closeAllConnections();
    server.close();
  });
}

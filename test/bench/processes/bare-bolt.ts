import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';

/** What Groupkeeper is measured beside: Bolt as its documents show it, with listeners that only acknowledge. */
async function main(): Promise<void> {
  const { SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN, SLACK_SIGNING_SECRET = '', SLACK_API_URL = '', PORT } = process.env;
  const common = { token: SLACK_BOT_TOKEN, logLevel: LogLevel.WARN, clientOptions: { slackApiUrl: SLACK_API_URL } };
  const isSocket = SLACK_APP_TOKEN !== undefined && SLACK_APP_TOKEN !== '';
  const app = isSocket
    ? new App({ ...common, appToken: SLACK_APP_TOKEN, socketMode: true })
    : new App({ ...common, signingSecret: SLACK_SIGNING_SECRET });
  app.command(/.*/s, async ({ ack }) => ack());
  app.view(/.*/s, async ({ ack }) => ack());
  await (isSocket ? app.start() : app.start(Number(PORT)));
  // As many connections as Groupkeeper keeps.
  if (isSocket) {
    const second = new SocketModeReceiver({
      appToken: SLACK_APP_TOKEN,
      logLevel: LogLevel.WARN,
      installerOptions: { clientOptions: common.clientOptions },
    });
    second.init(app);
    await second.start();
  }
  process.stdout.write('{"msg":"ready"}\n');
}

process.once('SIGTERM', () => process.exit(0));
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});

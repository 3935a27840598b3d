import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { createApp } from './app';
import { ConfigError, readConfig } from './config/config';
import { seconds, systemClock } from './domain/clock';
import { explain, GroupkeeperError, toFailure } from './domain/errors';
import { createLog } from './log';
import { textsFor } from './texts';

const DRAIN_WITHIN = seconds(10);

async function main(): Promise<void> {
  if (existsSync('.env')) loadEnvFile('.env');
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const app = await createApp(config, { clock: systemClock, log });
  await app.start();

  const stop = (signal: string): void => {
    log.info({ signal }, 'stopping');
    app.stop(DRAIN_WITHIN).then(
      () => process.exit(0),
      (error: unknown) => end(error),
    );
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  log.info({ mode: config.slack.mode, desks: config.desks.length }, 'ready');
}

/** Says why it cannot go on, for the person who started it, and ends with 1. */
function end(error: unknown): never {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof GroupkeeperError) {
    const { sentence, next } = explain(toFailure(error), textsFor(undefined));
    const code = error.vendorCode === undefined ? '' : ` (${error.vendorCode})`;
    process.stderr.write(`${sentence} ${next}${code}\n`);
  } else createLog('error').error({ err: error }, 'Groupkeeper ended');
  process.exit(1);
}

main().catch(end);

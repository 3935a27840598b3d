import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { createApp } from './app';
import { ConfigError, readConfig } from './config/config';
import { seconds, systemClock } from './domain/clock';
import { explain, GroupkeeperError, toFailure } from './domain/errors';
import { createLog } from './log';
import { textsFor } from './texts';

/** Longer than CAMS is waited for once it was asked, so that what became of it is still put on record. */
const DRAIN_WITHIN = seconds(11);

async function main(): Promise<void> {
  if (existsSync('.env')) loadEnvFile('.env');
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  let stopping = false;
  const app = await createApp(config, { clock: systemClock, log, onFatal: (error) => stop(error.code, error) });

  /** Lets what is running come to its end, then ends: with 0, or with 1 and what is to be done. */
  function stop(reason: string, error?: GroupkeeperError): void {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    const ended = () => (error === undefined ? process.exit(0) : end(error));
    app.stop(DRAIN_WITHIN).then(ended, end);
  }
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  await app.start();
  log.info({ mode: config.slack.mode, desks: config.desks.length }, 'ready');
}

/** Says why it cannot go on, for the person who runs it, and ends with 1. */
function end(error: unknown): never {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof GroupkeeperError) {
    const { sentence, cause, next } = explain(toFailure(error), textsFor(undefined));
    const code = error.vendorCode === undefined ? '' : ` (${error.vendorCode})`;
    process.stderr.write(`${sentence} ${cause} ${next}${code}\n`);
  } else createLog('error').error({ err: error }, 'Groupkeeper ended');
  process.exit(1);
}

process.on('uncaughtException', end);
process.on('unhandledRejection', end);
main().catch(end);

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);
if (!isThere) process.stderr.write(`Chromium: none at ${executablePath}; the tests in a browser are skipped\n`);

/** `describe` where there is a browser; elsewhere the suite is skipped. */
export const describeInBrowser: jest.Describe = isThere ? describe : describe.skip;

let browser: Browser | undefined;

/** One browser for all tests of a file. */
export async function openBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({ executablePath, args: FLAGS });
  return browser;
}

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

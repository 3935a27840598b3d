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

/** The one without windows takes a third less of the processor. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const places = process.env.CHROMIUM_PATH === undefined ? PLACES : [process.env.CHROMIUM_PATH];
const executablePath = places.find(existsSync);
if (executablePath === undefined)
  process.stderr.write(`Chromium: none at ${places.join(' or ')}; the tests in a browser are skipped\n`);

/** `describe` where there is a browser; elsewhere the suite is skipped. */
export const describeInBrowser: jest.Describe = executablePath === undefined ? describe.skip : describe;

let browser: Browser | undefined;

/** One browser for all tests of a file. */
export async function openBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: FLAGS });
  return browser;
}

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

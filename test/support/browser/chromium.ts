import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

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
let page: Page | undefined;

/** One browser and one page in it for all tests of a file: a page of its own for each would take a fifth of its time to open. */
export async function openPage(): Promise<Page> {
  browser ??= await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: FLAGS });
  page ??= await browser.newPage({ viewport: { width: 1440, height: 900 } });
  return page;
}

afterAll(async () => {
  await browser?.close();
  browser = undefined;
  page = undefined;
});

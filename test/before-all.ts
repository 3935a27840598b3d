import { askForPostgres } from './support/stores';

const buildIfNeeded: () => void = require('../src/build-if-needed.js');

/** Once before all suites: the app is built for those that start it, and it is known which databases answer. */
async function beforeAllSuites(): Promise<void> {
  buildIfNeeded();
  await askForPostgres();
}

export = beforeAllSuites;

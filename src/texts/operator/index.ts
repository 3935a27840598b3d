import { cli } from './cli';
import { errorsDoc } from './errors-doc';
import { manifest } from './manifest';
import { readme } from './readme';
import { settingProblems, settings, settingWarnings } from './settings';

/** What only whoever installs and runs Groupkeeper reads: terminal, settings, documents. In English only. */
export const operator = { cli, errorsDoc, manifest, readme, settingProblems, settings, settingWarnings };

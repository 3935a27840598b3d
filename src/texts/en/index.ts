import { answers } from './answers';
import { audit } from './audit';
import { card } from './card';
import { cli } from './cli';
import { commands } from './commands';
import { decisions } from './decisions';
import { deskNews } from './desk-news';
import { doubts } from './doubts';
import { errorNext, errors, errorTrace, errorWho } from './errors';
import { errorsDoc } from './errors-doc';
import { fields, problems } from './fields';
import { files } from './files';
import { finality, qr, together, undo } from './foresight';

import { group } from './group';
import { history } from './history';
import { manifest } from './manifest';
import { notes } from './notes';
import { operations } from './operations';
import { readme } from './readme';
import { refusals } from './refusals';
import { requestLine } from './request-line';
import { settingProblems, settings, settingWarnings } from './settings';
import { setup } from './setup';
import { sheets } from './sheets';
import { slack } from './slack';
import { states } from './states';
import { views } from './views';
import { welcome } from './welcome';

export const en = {
  answers,
  audit,
  readme,
  manifest,
  cli,
  card,
  commands,
  decisions,
  deskNews,
  doubts,
  errorNext,
  errorTrace,
  errorWho,
  errors,
  errorsDoc,
  fields,
  finality,
  files,
  group,
  history,
  notes,
  operations,
  problems,
  qr,
  refusals,
  requestLine,
  settingProblems,
  settings,
  settingWarnings,
  setup,
  sheets,
  slack,
  states,
  together,
  undo,
  views,
  welcome,
};

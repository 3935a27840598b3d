import type { en } from '../en';
import { answers } from './answers';
import { audit } from './audit';
import { card } from './card';
import { commands } from './commands';
import { decisions } from './decisions';
import { deskNews } from './desk-news';
import { doubts } from './doubts';
import { errorNext, errors, errorTrace, errorWho } from './errors';
import { fields, problems } from './fields';
import { files } from './files';
import { finality, qr, together, undo } from './foresight';
import { group } from './group';
import { history } from './history';
import { home } from './home';
import { notes } from './notes';
import { operations } from './operations';
import { ownership } from './ownership';
import { refusals } from './refusals';
import { reminders } from './reminders';
import { requestLine } from './request-line';
import { inSequence, listed, sentences } from './sentences';
import { setup } from './setup';
import { sheets } from './sheets';
import { slack } from './slack';
import { states } from './states';
import { views } from './views';
import { welcome } from './welcome';

/** Bahasa Indonesia. */
export const id: typeof en = {
  answers,
  audit,
  card,
  commands,
  decisions,
  deskNews,
  doubts,
  errorNext,
  errorTrace,
  errorWho,
  errors,
  fields,
  files,
  finality,
  group,
  history,
  inSequence,
  home,
  listed,
  notes,
  operations,
  ownership,
  problems,
  qr,
  refusals,
  reminders,
  requestLine,
  sentences,
  setup,
  sheets,
  slack,
  states,
  together,
  undo,
  views,
  welcome,
};

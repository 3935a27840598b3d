import type { en } from '../en';
import { answers } from './answers';
import { audit } from './audit';
import { card } from './card';
import { commands } from './commands';
import { decisions } from './decisions';
import { doubts } from './doubts';
import { errorNext, errors, errorTrace, errorWho } from './errors';
import { fields, problems } from './fields';
import { group } from './group';
import { home } from './home';
import { notes } from './notes';
import { operations } from './operations';
import { refusals } from './refusals';
import { reminders } from './reminders';
import { requestLine } from './request-line';
import { listed, sentences } from './sentences';
import { slack } from './slack';
import { states } from './states';
import { views } from './views';
import { welcome } from './welcome';

/** 简体中文 */
export const zhCN: typeof en = {
  answers,
  audit,
  card,
  commands,
  decisions,
  doubts,
  errorNext,
  errorTrace,
  errorWho,
  errors,
  fields,
  group,
  home,
  listed,
  notes,
  operations,
  problems,
  refusals,
  reminders,
  requestLine,
  sentences,
  slack,
  states,
  views,
  welcome,
};

import { answers } from './answers';
import { card } from './card';
import { cli } from './cli';
import { doubts } from './doubts';
import { errors, errorTrace } from './errors';
import { fields, problems } from './fields';
import { manifest } from './manifest';
import { notes } from './notes';
import { operations } from './operations';
import { readme } from './readme';
import { refusals } from './refusals';
import { settingProblems, settings } from './settings';
import { states } from './states';
import { views } from './views';

export const en = {
  answers,
  readme,
  manifest,
  cli,
  card,
  doubts,
  errorTrace,
  errors,
  fields,
  notes,
  operations,
  problems,
  refusals,
  settingProblems,
  settings,
  states,
  views,
};

import { answers } from './answers';
import { card } from './card';
import { doubts } from './doubts';
import { errors, errorTrace } from './errors';
import { fields, problems } from './fields';
import { notes } from './notes';
import { operations } from './operations';
import { refusals } from './refusals';
import { settingProblems, settings } from './settings';
import { states } from './states';
import { views } from './views';

export const en = {
  answers,
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

import { doubts } from './doubts';
import { errors, errorTrace } from './errors';
import { fields, problems } from './fields';
import { operations } from './operations';
import { refusals } from './refusals';

export const en = { doubts, errors, errorTrace, fields, operations, problems, refusals };

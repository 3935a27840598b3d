import { code, type Phrase, phrase } from '../phrase';
import { number } from './number';

/** What is answered to a command that was not understood. */
export const commands = {
  unknown: (typed: string, nearest: string | undefined, command: string): Phrase =>
    nearest === undefined
      ? phrase`There is no ${code(`${command} ${typed}`)}. Type ${code(`${command} help`)} to see what there is.`
      : phrase`There is no ${code(`${command} ${typed}`)}. Did you mean ${code(`${command} ${nearest}`)}? ${code(`${command} help`)} shows all.`,
  /** Typed values that a field does not accept; `label` is the field's. */
  problem: (label: string, problem: string, command: string): Phrase =>
    phrase`${label}: ${problem} Type ${code(`${command} help`)} to see how it is written.`,
  noMatch: (typed: string): string => `No group matches “${typed}”. Please choose one.`,
  severalMatch: (typed: string, count: number): string =>
    `${number(count)} groups match “${typed}”. Please choose one.`,
  notUsed: (words: string): string => `Not understood and left out: “${words}”.`,
  noChoice: (label: string, values: string): string =>
    `${label}: left out, because it cannot be chosen here: ${values}.`,
};

import type { Operation } from '../../domain/operation';
import { APP_COMMANDS, type AppCommand } from './app-commands';
import { unmark } from './mentions';
import { nearestName, plainWord } from './nearest';
import { decodeEntities, splitWords } from './words';

/** What a person typed behind the command. */
export type Command =
  | { readonly kind: 'menu' }
  | { readonly kind: AppCommand | 'setup_groups' }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly words: readonly string[] }
  | { readonly kind: 'unknown'; readonly typed: string; readonly nearest: string | undefined };

/** Understands the text of a slash command as Slack sends it. Operation names may have several words and any case. */
export function parseCommand(text: string, operations: readonly Operation[]): Command {
  const words = splitWords(decodeEntities(unmark(text)));
  const [first] = words;
  if (first === undefined) return { kind: 'menu' };
  const own = APP_COMMANDS.find((name) => name === plainWord(first));
  if (own === 'setup' && plainWord(words[1] ?? '') === 'groups') return { kind: 'setup_groups' };
  if (own !== undefined) return { kind: own };
  const operation = named(words, operations);
  if (operation !== undefined) {
    return { kind: 'operation', operation, words: words.slice(wordsIn(operation.name)) };
  }
  return {
    kind: 'unknown',
    typed: words.slice(0, 2).join(' '),
    nearest: nearestName(words, [...operations.map((each) => each.name), ...APP_COMMANDS]),
  };
}

/** The operation whose name begins the words; of several, the longest name. */
function named(words: readonly string[], operations: readonly Operation[]): Operation | undefined {
  return operations
    .filter(({ name }) => words.slice(0, wordsIn(name)).map(plainWord).join(' ') === name)
    .sort((a, b) => wordsIn(b.name) - wordsIn(a.name))[0];
}

const wordsIn = (name: string): number => name.split(' ').length;

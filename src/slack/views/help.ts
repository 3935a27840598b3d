import type { Operation } from '../../domain/operation';
import type { Refusal } from '../../domain/policy';
import type { Texts } from '../../texts';
import { bold, code, type Phrase, phrase } from '../../texts/phrase';
import { type Message, message } from '../blocks/message';
import { bullets, lines, linesOf, type Paragraph, richText } from '../blocks/rich';
import { buttons, context, header } from '../blocks/small';
import { menuButton } from '../blocks/welcome';
import { operationGroups } from './operation-groups';

export interface Help {
  readonly t: Texts;
  readonly operations: readonly Operation[];
  /** As people type it, for example `/chatgroup`. */
  readonly command: string;
  /** Why this person may not; `undefined` when they may. */
  readonly mayNot?: (operation: Operation) => Refusal | undefined;
  /** Whether this person may set up desks. */
  readonly isAdmin?: boolean;
}

/** Every command with what it does, an example, and whether this person may use it: said once where it is so of all. */
export function helpMessage({ t, operations, command, mayNot, isAdmin = false }: Help): Message {
  const refusals = new Set(operations.map((each) => mayNot?.(each)));
  const [first] = refusals;
  const alike = refusals.size < 2;
  const allowed = alike ? (first === undefined ? t.views.help.youMayAll : t.refusals[first]) : t.views.help.youMaySome;
  const groups = operationGroups(operations).map((group): Paragraph[] => [
    lines(phrase`${bold(t.views.menu[group.kind])}`, [t.views.menu[`${group.kind}Hint`]]),
    bullets(group.operations.map((each) => entry(each, command, alike ? undefined : mayNot?.(each), t))),
  ]);
  const basics: Paragraph[] = [
    bullets([
      phrase`${code(command)}\n${t.views.help.menu}`,
      phrase`${code(`${command} help`)}\n${t.views.help.help}`,
      ...(isAdmin ? adminLines(command, t) : []),
    ]),
  ];
  const paragraphs = [...groups, basics];
  return message(
    [
      header(t.views.help.title),
      ...richText(lines([t.views.help.intro(command)], [allowed])),
      ...paragraphs.flatMap((each) => richText(...each)),
      ...buttons('below', [menuButton(t)]),
      context(t.answers.onlyYou),
    ],
    [[t.views.help.title], [allowed], ...linesOf(paragraphs.flat())],
  );
}

/** What admins of the workspace may type besides. */
const adminLines = (command: string, t: Texts): Phrase[] => [
  phrase`${code(`${command} setup`)}\n${t.setup.summary}`,
  phrase`${code(`${command} setup groups`)}\n${t.ownership.summary}`,
];

function entry(operation: Operation, command: string, refusal: Refusal | undefined, t: Texts): Phrase {
  const say = t.views.help;
  const permission = refusal === undefined ? '' : say.youMayNot(t.refusals[refusal]);
  const about = [operation.words(t).summary, permission].filter((each) => each !== '');
  return phrase`${code(exampleLine(operation, command))}\n${t.sentences(about)}`;
}

/** The command as it would be typed, from the fields' own examples: what takes its words last stands first. */
export function exampleLine({ name, typed, fields, example }: Operation, command: string): string {
  const words = typed.toReversed().flatMap((field) => wordsOf(fields[field]?.typedExample ?? example[field]));
  return [command, name, ...words].join(' ');
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (value === undefined || value === '') return [];
  const text = String(value);
  return [/\s/.test(text) ? `"${text}"` : text];
}

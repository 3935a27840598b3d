import { inputSchema } from '../../domain/define';
import type { Operation, Problems, RawInput } from '../../domain/operation';
import type { Texts } from '../../texts';
import type { ShownView } from '../payloads';

/** Input that passed its schemas, or a sentence for each field that did not. */
export type Checked =
  | { readonly kind: 'good'; readonly input: RawInput }
  | { readonly kind: 'bad'; readonly problems: Problems };

/** Puts raw values through their fields' schemas. */
export function checkInput(operation: Operation, raw: RawInput, t: Texts): Checked {
  const parsed = inputSchema(operation.fields).safeParse(raw);
  if (parsed.success) return { kind: 'good', input: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => [String(path[0]), sentence(message, t)] as const);
  return { kind: 'bad', problems: Object.fromEntries(problems.reverse()) };
}

/** The schemas' messages are keys of `texts.problems`. */
const sentence = (key: string, t: Texts): string =>
  Object.entries(t.problems).find(([name]) => name === key)?.[1] ?? t.slack.notAccepted;

/**
 * Problems where Slack can show them: under the input of their field, else, with the field's name, under the last one.
 * `undefined` when the view has no input at all.
 */
export function problemsAtInputs(
  problems: Problems,
  operation: Operation,
  view: ShownView,
  t: Texts,
): Record<string, string> | undefined {
  const inputs = view.blocks.flatMap(({ type, block_id: id }) => (type === 'input' && id !== undefined ? [id] : []));
  const last = inputs.at(-1);
  if (last === undefined) return undefined;
  const placed: Record<string, string> = {};
  for (const [name, problem] of Object.entries(problems)) {
    const at = inputs.includes(name) ? name : last;
    const label = operation.fields[name]?.label(t);
    const said = at === name || label === undefined ? problem : t.slack.elsewhere(label, problem);
    const before = placed[at];
    placed[at] = before === undefined ? said : t.sentences([before, said]);
  }
  return placed;
}

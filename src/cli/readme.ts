import type { Operation } from '../domain/operation';
import type { OperatorTexts } from '../texts';
import { SCOPES } from './manifest';
import { ramPolicyOf } from './ram-policy';

/** Puts the generated parts into a README: what stands between `<!-- generated:NAME -->` and `<!-- end:NAME -->`. */
export function fillReadme(readme: string, operations: readonly Operation[], t: OperatorTexts): string {
  const parts = {
    commands: commandTable(operations, t),
    scopes: Object.entries(SCOPES)
      .map(([scope, why]) => `- \`${scope}\`: ${why}`)
      .join('\n'),
    'ram-policy': `\`\`\`json\n${ramPolicyOf(operations)}\n\`\`\``,
  };
  return Object.entries(parts).reduce((text, [name, part]) => fill(text, name, part), readme);
}

/** @throws when the README lost its markers */
function fill(readme: string, name: string, part: string): string {
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- end:${name} -->`];
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no part "${name}"`);
  return `${readme.slice(0, from)}${start}\n${part}\n${readme.slice(to)}`;
}

function commandTable(operations: readonly Operation[], t: OperatorTexts): string {
  const rows = operations.map((each) => {
    const action = each.kind === 'write' ? each.action : each.reads.join(', ') || '–';
    return `| \`/chatgroup ${usageOf(each, t)}\` | ${each.words(t).summary} | ${t.readme.kind(kindOf(each))} | ${action} |`;
  });
  return [t.readme.heading, '|---|---|---|---|', ...rows].join('\n');
}

/** For example `remove <group> [members]`. A choice, and what is typed with its name, is shown as its example. */
export function usageOf(operation: Operation, t: OperatorTexts): string {
  const words = operation.typed.toReversed().map((name) => {
    const field = operation.fields[name];
    if (field?.widget.kind === 'person') return t.readme.person;
    if (field?.widget.kind === 'choice' || field?.typedExample?.startsWith(`${name}:`))
      return `[${field.typedExample ?? field.example}]`;
    const label = field?.label(t).toLowerCase() ?? name;
    return field?.optional === false && field.widget.kind === 'group' ? `<${label}>` : `[${label}]`;
  });
  return [operation.name, ...words].join(' ');
}

const kindOf = (operation: Operation): 'read' | 'change' | 'destructive' | 'either' => {
  if (operation.kind === 'read') return 'read';
  const [first, ...others] = operation.effects;
  return others.length > 0 || first === undefined ? 'either' : first;
};

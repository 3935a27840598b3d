import { maskNumbers } from '../domain/mask';
import type { Operation } from '../domain/operation';
import type { Exported } from '../store/export-reader';

/**
 * A request and its audit as one line of JSON, times in Unix ms. Phone numbers are masked; of an operation that is not
 * there any more nobody knows which fields hold some, so its input is left out.
 */
export function exportLine({ request, audit }: Exported, operations: readonly Operation[]): string {
  const { input, inputDigest: _digest, ...facts } = request;
  return JSON.stringify({ ...facts, input: maskedInput(request.operation, input, operations), audit });
}

function maskedInput(name: string, input: Exported['request']['input'], operations: readonly Operation[]) {
  const fields = operations.find((each) => each.name === name)?.fields ?? {};
  const known = Object.entries(input).flatMap(([field, value]) => {
    const { sensitive } = fields[field] ?? {};
    if (fields[field] === undefined) return [];
    return [[field, sensitive === true ? maskNumbers([value].flat().map(String)) : value]];
  });
  return Object.fromEntries(known);
}

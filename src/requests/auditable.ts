import type { Sealer } from '../domain/audit';
import { maskNumbers } from '../domain/mask';
import type { Operation, RawInput } from '../domain/operation';

/** An input as the audit may keep it: numbers as mask and HMAC, so that a known number can be found and none be read. */
export function auditableInput(operation: Operation, input: RawInput, sealer: Sealer): RawInput {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      operation.fields[name]?.sensitive ? concealed(value, sealer) : value,
    ]),
  );
}

function concealed(value: unknown, sealer: Sealer): unknown {
  const numbers = [value].flat().filter((each) => typeof each === 'string');
  return maskNumbers(numbers).map((mask, i) => ({ mask, hmac: sealer.seal(numbers[i] ?? '') }));
}

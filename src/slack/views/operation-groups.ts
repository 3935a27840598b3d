import type { Operation } from '../../domain/operation';

export interface OperationGroup {
  readonly kind: 'reads' | 'changes' | 'dangerous';
  readonly operations: readonly Operation[];
}

/** Reads, changes and what always needs an approver, in this order and without empty groups. */
export function operationGroups(operations: readonly Operation[]): OperationGroup[] {
  return (['reads', 'changes', 'dangerous'] as const)
    .map((kind) => ({ kind, operations: operations.filter((operation) => kindOf(operation) === kind) }))
    .filter((group) => group.operations.length > 0);
}

function kindOf(operation: Operation): OperationGroup['kind'] {
  if (operation.kind === 'read') return 'reads';
  return operation.effects.includes('change') ? 'changes' : 'dangerous';
}

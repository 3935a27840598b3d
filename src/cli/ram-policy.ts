import type { Operation } from '../domain/operation';

/** The RAM policy that lets an access key do what the operations do, and nothing else. CAMS knows no resources but `*`. */
export function ramPolicyOf(operations: readonly Operation[]): string {
  const actions = operations.flatMap((each) => [...each.reads, ...(each.kind === 'write' ? [each.action] : [])]);
  const policy = {
    Version: '1',
    Statement: [
      { Effect: 'Allow', Action: [...new Set(actions)].sort().map((action) => `cams:${action}`), Resource: '*' },
    ],
  };
  return JSON.stringify(policy, null, 2);
}

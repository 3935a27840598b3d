import type { Decision, Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { hashToken, newToken } from './ids';

/**
 * Makes tokens for the buttons of a request as it stands, each good for one decision on this revision.
 * @param personId whose buttons they are, where nobody else may press them
 */
export async function mintTokens(
  { store, clock }: RequestDeps,
  { id: requestId, revision }: Request,
  decisions: readonly Decision[],
  personId?: string,
): Promise<Partial<Readonly<Record<Decision, string>>>> {
  const made = decisions.map((decision) => ({ decision, token: newToken() }));
  const own = personId === undefined ? {} : { personId, madeAt: clock.now() };
  await store.tokens.insert(
    made.map(({ decision, token }) => ({ hash: hashToken(token), requestId, revision, decision, ...own })),
  );
  return Object.fromEntries(made.map(({ decision, token }) => [decision, token]));
}

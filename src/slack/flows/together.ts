import type { RawInput } from '../../domain/operation';
import type { Submission, Submitted } from '../../requests/api';
import type { Tools } from '../tools';

/** Stands in a draft's values beside those of the fields, which may not be called so: they are letters only. */
const TICK = 'together?';

/** A draft's values that remember the tick, for who is asked again. */
export const ticked = (input: RawInput, together: boolean): RawInput => (together ? { ...input, [TICK]: true } : input);
export const wasTicked = (values: RawInput): boolean => values[TICK] === true;

/**
 * Asks for what was ticked besides, once the first request is written down: with a draft and evidence of its own, so that
 * the same form handed in again finds both requests.
 * @returns `undefined` where there is nothing of the kind
 */
export async function submitTogether(tools: Tools, first: Submission): Promise<Submitted | undefined> {
  const { together } = first.operation;
  const evidence = together?.evidence(first.evidence);
  if (together === undefined || evidence === undefined) return undefined;
  const { operation } = together;
  const input = together.input(first.input);
  const target = operation.target(input);
  const draftId = `${first.draftId}-together`;
  if ((await tools.drafts.find(draftId)) === undefined) {
    await tools.drafts.insert({
      id: draftId,
      personId: first.requester.id,
      operation: operation.name,
      deskId: first.desk.id,
      groupId: target.kind === 'group' ? target.groupId : undefined,
      evidence,
      prefill: {},
      requestId: undefined,
      createdAt: tools.clock.now(),
    });
  }
  return tools.requests.submit({ ...first, operation, input, evidence, draftId });
}

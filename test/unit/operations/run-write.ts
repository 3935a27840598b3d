import type { Evidence, RawInput, Reply, Settled, WriteOperation } from '../../../src/domain/operation';
import { textsFor } from '../../../src/texts';
import type { createFakeWorld } from '../../support/fake-directory';

type World = ReturnType<typeof createFakeWorld>;

export const t = textsFor(undefined);

/** The evidence of an operation's target, as the core reads it. */
export async function inspect(operation: WriteOperation, input: RawInput, world: World): Promise<Evidence> {
  const evidence = await operation.inspect(operation.target(input), world);
  if (evidence === undefined) throw new Error('the group is gone');
  return evidence;
}

/** Reads the evidence, writes, and hands over what settling needs. */
export async function run(operation: WriteOperation, input: RawInput, world: World) {
  const evidence = await inspect(operation, input, world);
  const reply = await operation.execute({ input, evidence }, world);
  const settle = (answered: Reply | undefined): Promise<Settled> =>
    operation.settle({ input, evidence, reply: answered }, world);
  return { evidence, reply, afterReply: () => settle(reply), afterLostReply: () => settle(undefined) };
}

export const said = (kind: Settled['kind'], rest: Partial<Settled> = {}): Settled => ({
  kind,
  done: [],
  missing: [],
  ...rest,
});

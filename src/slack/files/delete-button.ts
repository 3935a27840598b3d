import * as z from 'zod';
import type { Sealer } from '../../domain/audit';
import type { Addressee } from './file';

const target = z.strictObject({ file: z.string().min(1), desk: z.string().min(1), seal: z.string().min(1) });
/** The file a button deletes; the seal says for whom it was made, and names nobody. */
type Target = z.infer<typeof target>;

const sealOf = (sealer: Sealer, file: string, { deskId, personId }: Addressee): string =>
  sealer.seal(`file:${JSON.stringify([file, deskId, personId])}`).slice(0, 32);

/** The value of a button with which this person, and nobody else, deletes a file. */
export const encodeDelete = (sealer: Sealer, file: string, to: Addressee): string =>
  JSON.stringify({ file, desk: to.deskId, seal: sealOf(sealer, file, to) } satisfies Target);

/** The file that a pressed button deletes; `undefined` when the button is none of ours or another person's. */
export function decodeDelete(
  sealer: Sealer,
  value: string | undefined,
  personId: string,
): { readonly file: string; readonly deskId: string } | undefined {
  const parsed = target.safeParse(asJson(value));
  if (!parsed.success) return undefined;
  const { file, desk: deskId, seal } = parsed.data;
  return sealOf(sealer, file, { deskId, personId }) === seal ? { file, deskId } : undefined;
}

function asJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

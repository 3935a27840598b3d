import * as z from 'zod';
import { newId } from '../../../requests/ids';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import type { ShownView } from '../../payloads';
import type { Tools } from '../../tools';
import { findDraft } from '../drafts';

/** Setup forms belong to no operation. */
const SETUP = 'setup';
/** The form of a desk's groups. */
export const GROUPS = 'setup groups';
type SetupKind = typeof SETUP | typeof GROUPS;

const kept = z.object({ channelId: z.string(), seen: z.number() });
/** Of which channel a form is, and the version of the desk that it shows. */
export type SetupDraft = z.infer<typeof kept>;

/** Keeps what a form is about; its view carries only the id. */
export async function keepSetup(
  { drafts, clock }: Tools,
  personId: string,
  about: SetupDraft,
  operation: SetupKind = SETUP,
): Promise<string> {
  const id = newId();
  const none = { deskId: undefined, groupId: undefined, evidence: undefined, requestId: undefined };
  await drafts.insert({ ...none, id, personId, operation, prefill: about, createdAt: clock.now() });
  return id;
}

/** What a form is about, for the person whose form it is. */
export async function findSetup(
  tools: Tools,
  view: ShownView | undefined,
  personId: string,
  t: Texts,
  operation: SetupKind = SETUP,
): Promise<SetupDraft | { readonly say: Phrase }> {
  const found = await findDraft(tools, view, personId, t);
  if (found.kind === 'refused') return { say: found.say };
  const parsed = kept.safeParse(found.draft.prefill);
  return found.draft.operation === operation && parsed.success ? parsed.data : { say: t.slack.formGone };
}

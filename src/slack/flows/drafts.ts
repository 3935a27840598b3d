import type { Draft } from '../../domain/draft';
import type { Operation } from '../../domain/operation';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { decodeDraftId } from '../ids';
import type { ShownView } from '../payloads';
import type { Tools } from '../tools';

/** The draft a view belongs to, or why it cannot be used. */
export type FoundDraft =
  | { readonly kind: 'found'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly say: Phrase };

/** Nothing in a view is believed but the draft's id, and that only for the person whose draft it is. */
export async function findDraft(
  tools: Tools,
  view: ShownView | undefined,
  personId: string,
  t: Texts,
): Promise<FoundDraft> {
  const id = decodeDraftId(view?.private_metadata);
  const draft = id === undefined ? undefined : await tools.drafts.find(id);
  if (draft === undefined) return { kind: 'refused', say: t.slack.formGone };
  return draft.personId === personId ? { kind: 'found', draft } : { kind: 'refused', say: t.slack.notYourForm };
}

/** The operation of that name, if it is still offered. */
export const operationNamed = ({ operations }: Pick<Tools, 'operations'>, name: string): Operation | undefined =>
  operations.find((each) => each.name === name);

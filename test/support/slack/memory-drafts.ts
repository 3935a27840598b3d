import type { Draft } from '../../../src/domain/draft';
import type { DraftTable } from '../../../src/domain/ports/store';

/** Drafts in memory; `all` is what is there. */
export function createMemoryDrafts(): DraftTable & { readonly all: Map<string, Draft> } {
  const all = new Map<string, Draft>();
  const change = (id: string, part: Partial<Draft>): void => {
    const draft = all.get(id);
    if (draft !== undefined) all.set(id, { ...draft, ...part });
  };
  return {
    all,
    insert: async (draft) => void all.set(draft.id, draft),
    find: async (id) => all.get(id),
    update: async (id, part) => change(id, part),
    use: async (id, requestId) => {
      if (all.get(id)?.requestId !== undefined) return false;
      change(id, { requestId });
      return true;
    },
    prune: async () => {},
  };
}

import { z } from 'zod';

const view = z.looseObject({
  type: z.string(),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
});

/** A view that was opened, as it stands now, and the trigger that opened it. */
export const openView = z.object({ id: z.string(), triggerId: z.string(), hash: z.string(), view });
export type OpenView = z.infer<typeof openView>;

/** The modals that were opened, as they stand now. */
export function createViews() {
  const open = new Map<string, OpenView>();
  let serial = 0;

  const answer = (shown: OpenView): object => ({ view: { ...shown.view, id: shown.id, hash: shown.hash } });
  const keep = (id: string, triggerId: string, args: URLSearchParams): object => {
    serial += 1;
    const shown = { id, triggerId, hash: `hash-${serial}`, view: view.parse(JSON.parse(args.get('view') ?? '')) };
    open.set(id, shown);
    return answer(shown);
  };
  return {
    open: (args: URLSearchParams): object => keep(`V${serial + 1}`, args.get('trigger_id') ?? '', args),
    update: (args: URLSearchParams): object => {
      const id = args.get('view_id') ?? '';
      return keep(id, open.get(id)?.triggerId ?? '', args);
    },
    find: (id: string): OpenView | undefined => open.get(id),
    /** Those that show this by now. */
    showing: (callbackId: string): OpenView[] =>
      [...open.values()].filter((shown) => shown.view.callback_id === callbackId),
    forget: (): void => open.clear(),
  };
}

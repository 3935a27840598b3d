import type { View } from '../../../src/slack/check/view';
import type { Payload } from '../settings';
import type { OpenView } from '../state/views';
import { stateValues } from './values';

/** A view as its person sees it. */
export type ShownView = View & {
  id: string;
  hash: string;
  /** What the fields hold, by block id and action id. */
  values: Record<string, Record<string, Payload>>;
  /** Errors at fields, by block id. */
  errors: Record<string, string>;
  /** Slack's own line, when the app did not answer. */
  notice?: string | undefined;
};

/** A copy that does not change with later edits. */
export const showView = (open: OpenView): ShownView => ({
  ...open.view,
  id: open.id,
  hash: open.hash,
  values: stateValues(open.view.blocks, open.filled),
  errors: open.errors,
  notice: open.notice,
});

import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { GroupkeeperError } from '../../domain/errors';
import type { Log } from '../../domain/ports/log';
import { slackErrorCode } from '../slack-error';

/** A modal somebody has open. */
export interface Modal {
  readonly id: string;
  /** Puts another view in its place; `false` when the person closed it or it shows something else by now. */
  show(view: ModalView): Promise<boolean>;
}

/** Slack's words for "not there any more": nobody is left to be told. */
const GONE = new Set(['not_found', 'hash_conflict']);

/** @param hash of what it shows now, so that an older answer never replaces a newer one; unknown after an update by acknowledgement */
export function createModal(client: WebClient, id: string, hash: string | undefined, log: Log): Modal {
  let shown = hash;
  return {
    id,
    show: async (view) => {
      try {
        const answer = await client.views.update({ view_id: id, view, ...(shown !== undefined && { hash: shown }) });
        shown = answer.view?.hash;
        return true;
      } catch (error) {
        const reason = slackErrorCode(error);
        if (!GONE.has(reason)) throw error;
        log.debug({ reason }, 'a modal was closed before it was filled');
        return false;
      }
    },
  };
}

/** Opens a modal at once. Throws `modal_late` when the trigger was over. */
export async function openModal(client: WebClient, triggerId: string, view: ModalView, log: Log): Promise<Modal> {
  try {
    const answer = await client.views.open({ trigger_id: triggerId, view });
    return createModal(client, answer.view?.id ?? '', answer.view?.hash, log);
  } catch (error) {
    throw new GroupkeeperError('modal_late', { cause: error, vendorCode: slackErrorCode(error) });
  }
}

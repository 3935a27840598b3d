import type { KnownBlock, ModalView } from '@slack/types';
import type { Texts } from '../../texts';
import { callbacks, encodeDraftId } from '../ids';
import { limits } from '../limits';
import { plain } from '../plain';

interface Modal {
  readonly title: string;
  readonly blocks: KnownBlock[];
  readonly t: Texts;
  readonly callback?: string;
  readonly draftId?: string | undefined;
  /** Label of the button that hands it in; without one the modal only shows something. */
  readonly submit?: string;
}

/** The frame of every modal. */
export function modal({ title, blocks, t, callback, draftId, submit }: Modal): ModalView {
  return {
    type: 'modal',
    callback_id: callback ?? callbacks.notice,
    title: plain(title, limits.view.title),
    close: plain(submit === undefined ? t.views.close : t.views.cancel, limits.view.close),
    ...(submit === undefined ? {} : { submit: plain(submit, limits.view.submit) }),
    ...(draftId === undefined ? {} : { private_metadata: encodeDraftId(draftId) }),
    blocks: blocks.slice(0, limits.view.blocks),
  };
}

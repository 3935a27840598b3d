import type { ChangeState, DeskNotice, PrivateNotice } from '../desk-change';
import type { MessageRef } from '../request';
import type { Outgoing, Poster } from './poster';

/** A notice as it is shown. */
export interface ShownNotice {
  readonly deskId: string;
  readonly notice: DeskNotice;
  /** When a change that waits comes into force, Unix ms. */
  readonly dueAt?: number | undefined;
  /** What became of the change that the notice announced: then it has no buttons. */
  readonly ended?: ChangeState | undefined;
}

/** Tells desks' channels of their setup. Every method throws PostingError. */
export interface DeskPoster extends Pick<Poster, 'findPost'> {
  postDeskNotice(channel: string, shown: ShownNotice, how: Outgoing): Promise<MessageRef>;
  /** Tells the admin who asked for a change, in a direct message. */
  tellAsker(notice: PrivateNotice, channel: string, how: Outgoing): Promise<MessageRef>;
  editDeskNotice(shown: ShownNotice, ref: MessageRef): Promise<void>;
}

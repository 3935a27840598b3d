import type { ModalView } from '@slack/types';
import type { Request } from '../../domain/request';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { lines, richText } from '../blocks/rich';
import { context } from '../blocks/small';
import { callbacks } from '../ids';
import { modal } from './modal';

/** At once, while CAMS or Slack is being asked: a trigger lives for 3 s. */
export const loadingView = (t: Texts, title: string, said = t.views.loading): ModalView =>
  modal({ t, title, blocks: richText(lines([said])) });

/** While something handed in takes longer than an acknowledgement may. */
export const workingView = (t: Texts, title: string): ModalView =>
  modal({ t, title, blocks: richText(lines([t.views.working])) });

/** Says something where the person is: what happened, and what to do next. */
export const sayView = (
  t: Texts,
  { title, lines: said, next }: { title: string; lines: readonly Phrase[]; next?: string | undefined },
): ModalView =>
  modal({ t, title, blocks: [...richText(lines(...said)), ...(next === undefined ? [] : richText(lines([next])))] });

/** The same was asked a moment ago: nothing is written unless the person wants it again. */
export function askedBeforeView(given: {
  t: Texts;
  draftId: string;
  earlier: Request;
  permalink?: string | undefined;
}): ModalView {
  const { t, draftId, earlier, permalink } = given;
  const say = t.views.askedBefore;
  return modal({
    t,
    title: say.title,
    callback: callbacks.askedBefore,
    draftId,
    submit: say.submit,
    blocks: [
      ...richText(
        lines(
          say.said(earlier.createdAt),
          [say.state(t.states[earlier.state])],
          permalink === undefined ? [] : say.see(permalink),
        ),
      ),
      context(say.next),
    ],
  });
}

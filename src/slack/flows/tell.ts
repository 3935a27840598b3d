import type { Button, ModalView } from '@slack/types';
import { explanationLines, toFailure } from '../../domain/errors';
import type { Log } from '../../domain/ports/log';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { withButtons } from '../blocks/small';
import type { Clients } from '../clients';
import type { Respond } from '../respond';
import { slackErrorCode } from '../slack-error';
import { sayView } from '../views';

/** Where somebody is: the first way that works is taken. */
export interface Place {
  readonly personId: string | undefined;
  /** An open modal. */
  readonly viewId?: string | undefined;
  readonly responseUrl?: string | undefined;
  readonly channelId?: string | undefined;
  /** Good for 3 s: opens a modal where there is no other place. */
  readonly triggerId?: string | undefined;
}

export interface Tell {
  /** Says something to one person, with buttons below it where it is said in a message; never throws. */
  say(place: Place, t: Texts, said: readonly Phrase[], below?: readonly Button[]): Promise<void>;
  /** Says what went wrong and what to do next; never throws. */
  failure(place: Place, t: Texts, error: unknown): Promise<void>;
}

/** What happened and why, the next step, and the vendor's trace of something thrown. */
export const failureLines = (error: unknown, t: Texts): Phrase[] => explanationLines(toFailure(error), t);

/** A modal that says it. */
export const saidIn = (t: Texts, title: string, said: readonly Phrase[]): ModalView =>
  sayView(t, { title, lines: said });

/** The one way to answer a person privately, for refusals and errors alike. */
export function createTell(deps: { readonly clients: Clients; readonly respond: Respond; readonly log: Log }): Tell {
  const { respond, log } = deps;
  const { interactive } = deps.clients;

  async function say(place: Place, t: Texts, said: readonly Phrase[], below: readonly Button[] = []): Promise<void> {
    const { viewId, responseUrl, channelId, personId, triggerId } = place;
    const note = withButtons(said, below);
    const view = saidIn(t, t.slack.title, said);
    const ways: (() => Promise<unknown>)[] = [];
    if (viewId !== undefined) ways.push(() => interactive.views.update({ view_id: viewId, view }));
    if (responseUrl !== undefined) ways.push(() => respond(responseUrl, note));
    if (channelId !== undefined && personId !== undefined) {
      ways.push(() => interactive.chat.postEphemeral({ channel: channelId, user: personId, ...note }));
    }
    if (triggerId !== undefined) ways.push(() => interactive.views.open({ trigger_id: triggerId, view }));
    for (const way of ways) {
      try {
        await way();
        return;
      } catch (error) {
        log.warn({ reason: slackErrorCode(error) }, 'a person could not be told this way');
      }
    }
    log.error({}, 'a person could not be told');
  }

  return { say, failure: (place, t, error) => say(place, t, failureLines(error, t)) };
}

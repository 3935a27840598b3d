import type { Option } from '../../../src/slack/check/options';
import type { SlackMessage } from '../state/messages';
import type { OpenView } from '../state/views';
import type { Ack } from '../wire/delivery';
import type { World } from '../world';
import { type ActOptions, act, passesDialog } from './act';
import { runCommand } from './commands';
import type { Deliver, DeliverOptions } from './deliver';
import { createEyes, type Where } from './eyes';
import { type OpensHomeOptions, openHome } from './home-opened';
import { INVITE, invite } from './invite';
import { dismiss, type Fills, field, fillIn, type SubmitOptions, submit } from './modal';
import { notice } from './notices';
import { elementsAt } from './place';
import { type ReadFile, readFile } from './read-file';
import { say } from './say';
import { runShortcut } from './shortcuts';
import { type ShownView, showView } from './shown-view';
import type { SubmitResult } from './submission';
import { suggest } from './suggest';

export interface ClickOptions extends ActOptions {
  /** Where: a message as seen, the top view or App Home; by default the top view, else the newest message that has it. */
  in?: Where;
  /** The button in the block, or in the block right after the one, that has these words. */
  near?: string;
}

export interface Person {
  readonly id: string;
  /** Types into a channel: a slash command, or a message (into a thread with `thread`). */
  types(channel: string, text: string, options?: DeliverOptions & { thread?: string }): Promise<Ack>;
  /** Runs a global shortcut. */
  shortcut(callbackId: string, options?: DeliverOptions): Promise<Ack>;
  /** Opens one of the tabs of the app's own page. */
  opensHome(options?: OpensHomeOptions): Promise<Ack>;
  home(): ShownView | undefined;
  /** The view on top of the open modal. */
  view(): ShownView | undefined;
  /** All views of the open modal, lowest first. */
  views(): ShownView[];
  /** Fills fields of the top view, named by label, action id or block id. */
  fills(values: Fills): Promise<void>;
  submits(values?: Fills, options?: SubmitOptions): Promise<SubmitResult>;
  /** Closes the top view, or the whole modal. */
  closes(options?: { all?: boolean }): Promise<void>;
  /** Clicks a button by its words or action id. */
  clicks(button: string, options?: ClickOptions): Promise<Ack>;
  /** Chooses in a menu that stands outside a form: in a message or App Home. */
  picks(values: Fills, options: { in: Where }): Promise<void>;
  /** What the app suggests for a search in the top view (the only search field, unless `of` names one). */
  suggestions(query: string, options?: DeliverOptions & { of?: string }): Promise<Option[]>;
  /** What this person sees of a channel, oldest first: messages, replies, what only they see. Copies: they do not change. */
  sees(channel: string): SlackMessage[];
  /** Opens a file of a message. Throws `file_not_found` or `file_deleted`. */
  reads(fileId: string): ReadFile;
}

/** One person of the workspace, who does what a person can do in Slack. */
export function createPerson(id: string, world: World, deliver: Deliver): Person {
  world.workspace.user(id);
  const { sees, top, viewPlace, place, button } = createEyes(id, world);
  const shown = (one: OpenView | undefined) => one && showView(one);

  return {
    id,
    sees,
    view: () => shown(world.views.stack(id).at(-1)),
    views: () => world.views.stack(id).map(showView),
    home: () => shown(world.views.homes.get(id)),
    async types(channel, text, { thread, ...options } = {}) {
      if (!text.startsWith('/')) return say(id, channel, text, thread, world);
      if (thread === undefined && text.split(' ')[0] === INVITE) return invite(id, channel, text, world);
      if (thread === undefined) return runCommand(id, channel, text, world, deliver, options);
      notice(id, channel, `${text.split(' ')[0]} is not supported in threads. Sorry!`, world, thread);
      return { ok: false, error: 'dispatch_failed' };
    },
    shortcut: (callbackId, options = {}) => runShortcut(id, callbackId, world, deliver, options),
    opensHome: (options = {}) => openHome(id, options, world, deliver),
    reads: (fileId) => readFile(id, fileId, world),
    fills: (values) => fillIn(id, viewPlace(top()), values, world, deliver),
    async submits(values = {}, options = {}) {
      const open = top();
      await fillIn(id, viewPlace(open), values, world, deliver);
      return submit(open, world, deliver, options);
    },
    closes: ({ all = false } = {}) => dismiss(id, all, world, deliver),
    async clicks(words, options = {}) {
      const { at, found } = button(words, options.in, options.near);
      const dialog = 'confirm' in found.element ? found.element.confirm : undefined;
      if (!passesDialog(dialog, options.confirm)) return { ok: true, body: {} };
      return act(id, at, found, {}, world, deliver, options);
    },
    picks: (values, { in: where }) => fillIn(id, place(where), values, world, deliver),
    suggestions(query, { of, ...options } = {}) {
      const at = viewPlace(top());
      const found =
        of === undefined ? elementsAt(at).find(({ element }) => element.type.includes('external')) : field(at, of);
      if (!found) throw new Error('no field here searches');
      return suggest(id, at, found, query, world, deliver, options);
    },
  };
}

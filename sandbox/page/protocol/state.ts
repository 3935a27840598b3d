import type { ShownView, SlackMessage } from '../../slack';
import type { OutsideState } from './outside';

export interface PagePerson {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  /** What the person is in this workspace, such as "asks", "approves", "guest". */
  readonly role: string;
  readonly isBot: boolean;
  /** The language set in their Slack, such as `en-GB`. */
  readonly locale: string | undefined;
}

export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  /** The conversation between this person and the app. */
  readonly isDirect: boolean;
  readonly appIsMember: boolean;
  readonly members: readonly string[];
}

export interface PageUserGroup {
  readonly id: string;
  readonly handle: string;
}

/** A slash command of the app, for the composer's completion. */
export interface PageCommand {
  readonly command: string;
  readonly hint: string;
  readonly description: string;
}

export interface PageShortcut {
  readonly callbackId: string;
  readonly name: string;
}

/** One line of the log of payloads; the payload itself is fetched when it is opened. */
export interface LogLine {
  readonly n: number;
  /** Unix milliseconds. */
  readonly at: number;
  readonly direction: 'from-app' | 'to-app';
  readonly name: string;
  /** Slack's refusal, or why the app did not acknowledge. */
  readonly error: string | undefined;
  readonly isAnswered: boolean;
}

/** Everything one person sees, and what the page shows beside it. */
export interface PageState {
  readonly team: string;
  readonly app: { readonly name: string; readonly userId: string };
  readonly me: string;
  readonly people: readonly PagePerson[];
  readonly channels: readonly PageChannel[];
  readonly userGroups: readonly PageUserGroup[];
  readonly commands: readonly PageCommand[];
  readonly shortcuts: readonly PageShortcut[];
  /** What this person sees in all channels, threads and private answers included, oldest first. */
  readonly messages: readonly SlackMessage[];
  /** The open modal's views, lowest first. */
  readonly stack: readonly ShownView[];
  readonly home: ShownView | undefined;
  readonly outside: OutsideState;
  /** The last few lines, oldest first. */
  readonly log: readonly LogLine[];
  readonly logCount: number;
  /** How many payloads of the app Slack would have refused. */
  readonly refusedCount: number;
}

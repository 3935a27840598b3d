import type { DeskLife } from '../desks/api';
import type { AuditFact, Sealer } from '../domain/audit';
import type { Clock } from '../domain/clock';
import type { Desk, Desks } from '../domain/desk';
import type { GroupkeeperError } from '../domain/errors';
import type { Scope } from '../domain/group';
import type { Operation } from '../domain/operation';
import type { Directory } from '../domain/ports/directory';
import type { HomeTable } from '../domain/ports/homes';
import type { Log } from '../domain/ports/log';
import type { RequestBook } from '../domain/ports/request-book';
import type { DeliveryTable, DraftTable } from '../domain/ports/store';
import type { Requests } from '../requests/api';
import type { Texts } from '../texts';
import type { Channels } from './channels';
import type { Clients } from './clients';
import type { Admit } from './flows/admit';
import type { Tell } from './flows/tell';
import type { Identity } from './identity';
import type { Pace } from './pace';
import type { SlackPeople } from './people';
import type { Respond } from './respond';

/** What Slack's side needs from the rest of the app. */
export interface SlackDeps {
  readonly operations: readonly Operation[];
  readonly requests: Requests;
  readonly drafts: DraftTable;
  readonly deliveries: DeliveryTable;
  readonly homes: HomeTable;
  readonly desks: Desks;
  readonly deskLife: DeskLife;
  /** Who may set up desks besides the admins of the workspace. */
  readonly admins: readonly string[];
  /** What a new desk's form begins with. */
  readonly deskDefaults: { readonly scope: Scope | undefined; readonly expiresAfter: number };
  /** Asks CAMS how many groups it lists there. Throws CamsError. */
  readonly countGroups: (scope: Scope) => Promise<number>;
  /** The groups that a desk owns. */
  readonly directories: (desk: Desk) => Directory;
  /** All groups of a scope, for admins who give them to desks. */
  readonly allGroups: (scope: Scope) => Directory;
  readonly requestBook: (desk: Desk) => RequestBook;
  readonly audit: (fact: AuditFact) => Promise<void>;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly log: Log;
  /** Slack takes a token no more, or turned Socket Mode off: the process has to end. */
  readonly onRefused: (error: GroupkeeperError) => void;
  /** The words for a Slack locale. */
  readonly textsFor: (locale: string | undefined) => Texts;
}

/** What every listener and flow works with. */
export interface Tools extends SlackDeps {
  readonly clients: Clients;
  readonly people: SlackPeople;
  readonly channels: Channels;
  readonly identity: () => Promise<Identity>;
  readonly respond: Respond;
  readonly admit: Admit;
  readonly tell: Tell;
  /** For what is done after an acknowledgement. */
  readonly pace: Pace;
}

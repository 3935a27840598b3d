import { type Activity, createActivity } from './activity';
import { createLog, type Log } from './log';
import { realClock, type SlackClock, type StandInOptions } from './settings';
import { createFaults, type Faults } from './state/faults';
import { createFiles, type Files } from './state/files';
import { createIds, type Ids } from './state/ids';
import { createMessages, type Messages } from './state/messages';
import { createRates, noRates, type Rates } from './state/rates';
import { createResponseUrls, type ResponseUrls } from './state/response-urls';
import { createTriggers, type Triggers } from './state/triggers';
import { createViews, type Views } from './state/views';
import { createWorkspace, type Workspace } from './state/workspace';

/** Everything the stand-in knows; its parts share it. */
export interface World {
  readonly options: StandInOptions;
  readonly clock: SlackClock;
  readonly ids: Ids;
  readonly activity: Activity;
  readonly log: Log;
  readonly faults: Faults;
  readonly workspace: Workspace;
  readonly messages: Messages;
  readonly files: Files;
  readonly rates: Rates;
  readonly views: Views;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  /** `http://127.0.0.1:PORT`, set once the server listens. */
  origin: string;
}

export function createWorld(options: StandInOptions): World {
  const clock = options.clock ?? realClock;
  const now = () => clock.now();
  const ids = createIds(now);
  const activity = createActivity();
  return {
    options,
    clock,
    ids,
    activity,
    log: createLog(now, activity.changed),
    faults: createFaults(),
    workspace: createWorkspace(options, ids),
    messages: createMessages(ids),
    files: createFiles(ids, now),
    rates: options.rateLimits ? createRates(now) : noRates,
    views: createViews(ids),
    triggers: createTriggers(ids, now),
    responseUrls: createResponseUrls(ids, now),
    origin: '',
  };
}

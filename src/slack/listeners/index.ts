import type { App, ViewSubmitAction } from '@slack/bolt';
import { onDeleteFile } from '../files/delete-file';
import { failedSubmission, type Reply } from '../flows/handing-in';
import type { Guard, Listener } from '../guard';
import {
  actionIds,
  callbacks,
  decisionActions,
  homeDecisionActions,
  menuActions,
  pageActions,
  revealActions,
} from '../ids';
import {
  actionPayload,
  commandPayload,
  homeOpenedPayload,
  joinedPayload,
  type SubmissionPayload,
  shortcutPayload,
  submissionPayload,
  suggestionPayload,
} from '../payloads';
import type { Tools } from '../tools';
import { onPage, onSendSheet, onShare } from './answer-buttons';
import { onCommand } from './command';
import { onDecision } from './decide';
import { onAgree, onTakeBack } from './desk-change';
import { onGroupOptions } from './group-options';
import { onHomeDecision, onHomeOpened, onHomeSetUp } from './home';
import { onJoined } from './joined';
import { onMenuButton } from './menu';
import { onOpenMenu } from './open-menu';
import { onGroupPicked, onPickSubmitted } from './pick-group';
import { onReveal } from './reveal';
import { onSendQrCode } from './send-qr-code';
import { onSetupChannel, onSetupSubmitted, onUnbind, onUserGroupOptions } from './setup';
import { onDeskGroups, onGroupsSubmitted, onMovableGroups } from './setup-groups';
import { onManageShortcut } from './shortcut';
import { onAskedAnyway, onOperationSubmitted } from './submit-operation';
import { onUndo } from './undo';
import { onUnknownAction, onUnknownOptions, onUnknownShortcut, onUnknownView } from './unknown';

/**
 * Bolt runs every listener that matches and acknowledges nothing by itself. So one listener takes each kind of delivery
 * and looks up here what it is for; what is not found is answered, too.
 */
export function listen(app: App, guard: Guard, tools: Tools): void {
  const action = oneOf(
    [
      [decisionActions, onDecision(tools)],
      [homeDecisionActions, onHomeDecision(tools)],
      [actionIds.homeSetUp, onHomeSetUp(tools)],
      [revealActions, onReveal(tools)],
      [actionIds.sendQrCode, onSendQrCode(tools)],
      [pageActions, onPage(tools)],
      [actionIds.share, onShare(tools)],
      [actionIds.sendSheet, onSendSheet(tools)],
      [actionIds.groupPicker, onGroupPicked(tools)],
      [menuActions, onMenuButton(tools)],
      [actionIds.openMenu, onOpenMenu(tools)],
      [actionIds.deskUnbind, onUnbind(tools)],
      [actionIds.deskGroups, onDeskGroups(tools)],
      [actionIds.deskAgree, onAgree(tools)],
      [actionIds.deskTakeBack, onTakeBack(tools)],
      [actionIds.undo, onUndo(tools)],
      [actionIds.deleteFile, onDeleteFile(tools)],
    ],
    onUnknownAction(tools),
  );
  const submission = oneOf<SubmissionPayload, Reply>(
    [
      [callbacks.operation, onOperationSubmitted(tools)],
      [callbacks.pickGroup, onPickSubmitted(tools)],
      [callbacks.askedBefore, onAskedAnyway(tools)],
      [callbacks.setup, onSetupSubmitted(tools)],
      [callbacks.setupChannel, onSetupChannel(tools)],
      [callbacks.setupGroups, onGroupsSubmitted(tools)],
    ],
    onUnknownView(tools),
  );
  const suggestion = oneOf(
    [
      [actionIds.groupPicker, onGroupOptions(tools)],
      [actionIds.userGroups, onUserGroupOptions(tools)],
      [actionIds.groupsToTake, onMovableGroups(tools)],
      [actionIds.groupsToGive, onMovableGroups(tools)],
    ],
    onUnknownOptions(),
  );
  const shortcut = oneOf([[callbacks.manage, onManageShortcut(tools)]], onUnknownShortcut(tools));

  app.command(/.*/s, guard('command', commandPayload, onCommand(tools)));
  app.shortcut(
    /.*/s,
    guard(
      'shortcut',
      shortcutPayload,
      shortcut((payload) => payload.callback_id),
    ),
  );
  app.action(
    /.*/s,
    guard(
      'action',
      actionPayload,
      action((payload) => payload.actions[0].action_id),
    ),
  );
  app.options(
    /.*/s,
    guard(
      'options',
      suggestionPayload,
      suggestion((payload) => payload.action_id),
      () => ({ options: [] }),
    ),
  );
  app.view<ViewSubmitAction>(
    { callback_id: /.*/s, type: 'view_submission' },
    guard(
      'submission',
      submissionPayload,
      submission((payload) => payload.view.callback_id),
      failedSubmission,
    ),
  );
  const joined = guard('joined', joinedPayload, onJoined(tools));
  app.event('member_joined_channel', ({ body }) => joined({ body, ack: acknowledged }));
  const homeOpened = guard('home opened', homeOpenedPayload, onHomeOpened(tools));
  app.event('app_home_opened', ({ body }) => homeOpened({ body, ack: acknowledged }));
  app.view({ callback_id: /.*/s, type: 'view_closed' }, async ({ ack }) => ack());
}

/** Bolt has acknowledged an event before it calls a listener. */
const acknowledged = async (): Promise<void> => undefined;

/** The first listener whose name or pattern fits, else the last resort. */
function oneOf<P, R>(
  routes: readonly (readonly [string | RegExp, Listener<P, R>])[],
  otherwise: Listener<P, R>,
): (nameOf: (payload: P) => string) => Listener<P, R> {
  return (nameOf) => (payload, ack) => {
    const name = nameOf(payload);
    const route = routes.find(([key]) => (typeof key === 'string' ? key === name : key.test(name)));
    return (route?.[1] ?? otherwise)(payload, ack);
  };
}

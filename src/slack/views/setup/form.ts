import type { KnownBlock, ModalView } from '@slack/types';
import type { DeskTerms, PresentDesk } from '../../../desks/api';
import { hours } from '../../../domain/clock';
import { LANGUAGES, type Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import { lines, richText } from '../../blocks/rich';
import { button, context } from '../../blocks/small';
import { actionIds, callbacks } from '../../ids';
import { limits } from '../../limits';
import { plain } from '../../plain';
import { modal } from '../modal';
import { channels, line, oneOf, persons, tick, userGroups } from './inputs';

export const MAX_PREFIX = 50;
export const MAX_CUST_SPACE_ID = 100;
export const SECRETS = ['requester_and_approvers', 'approvers'] as const;
const EXPIRIES = [1, 4, 24, 72, 168].map(hours);

export interface SetupForm {
  readonly t: Texts;
  readonly draftId: string;
  readonly channelId: string;
  readonly present: PresentDesk;
  /** What the inputs hold; the scope may not be known yet. */
  readonly terms: Omit<DeskTerms, 'scope'> & { readonly scope: DeskTerms['scope'] | undefined };
  /** What the user groups among the approvers are called, by id. */
  readonly groupNames: ReadonlyMap<string, string>;
}

export const isUserGroup = (id: string): boolean => id.startsWith('S');

/** The form in which a desk is set up: filled with how it is now. */
export function setupView(form: SetupForm): ModalView {
  const { t, draftId, present } = form;
  return modal({
    t,
    title: t.setup.title,
    callback: callbacks.setup,
    draftId,
    submit: t.setup.submit,
    blocks: [
      ...richText(lines(...introOf(form))),
      ...(present.desk === undefined ? [] : [context(t.setup.intro.rules)]),
      ...inputsOf(form),
      ...(present.desk === undefined ? [] : unbindBlocks(t)),
    ],
  });
}

function introOf({ t, channelId, present: { desk, waiting } }: SetupForm): Phrase[] {
  const say = t.setup.intro;
  return [
    desk === undefined ? say.none(channelId) : say.bound(channelId),
    waiting === undefined ? [] : say.waiting(waiting.askedBy, waiting.askedAt),
  ];
}

function inputsOf({ t, terms, groupNames }: SetupForm): KnownBlock[] {
  const say = t.setup.fields;
  const { scope, approvers, expiresAfter } = terms;
  const groups = approvers.filter(isUserGroup).map((value) => ({ value, label: groupNames.get(value) ?? value }));
  const expiries = [...new Set([...EXPIRIES, expiresAfter])].sort((a, b) => a - b);
  return [
    line({ name: 'custSpaceId', words: say.custSpaceId }, scope?.custSpaceId ?? '', MAX_CUST_SPACE_ID),
    line(
      { name: 'businessNumber', words: say.businessNumber },
      scope === undefined ? '' : `+${scope.businessNumber}`,
      40,
    ),
    persons(
      { name: 'approvers', words: say.approvers, optional: true },
      approvers.filter((id) => !isUserGroup(id)),
    ),
    userGroups({ name: 'userGroups', words: say.userGroups, optional: true }, say.userGroups.placeholder, groups),
    tick({ name: 'twoApprovers', words: say.twoApprovers }, say.twoApprovers.option, terms.twoApprovers),
    tick(
      { name: 'selfConfirmation', words: say.selfConfirmation },
      say.selfConfirmation.option,
      terms.selfConfirmation !== undefined,
    ),
    line({ name: 'selfReason', words: say.selfReason, optional: true }, terms.selfConfirmation ?? '', 500),
    oneOf(
      { name: 'expiresAfter', words: say.expiresAfter },
      expiries.map((ms) => ({ value: String(ms), label: t.setup.duration(ms) })),
      String(expiresAfter),
    ),
    oneOf(
      { name: 'secrets', words: say.secrets },
      SECRETS.map((value) => ({ value, label: say.secrets.options[value] })),
      terms.secrets,
    ),
    oneOf(
      { name: 'language', words: say.language },
      LANGUAGES.map((value) => ({ value, label: t.deskNews.languages[value] })),
      terms.language,
    ),
    line({ name: 'subjectPrefix', words: say.subjectPrefix, optional: true }, terms.subjectPrefix ?? '', MAX_PREFIX),
  ];
}

function unbindBlocks(t: Texts): KnownBlock[] {
  const say = t.setup.unbind;
  return [
    { type: 'divider' },
    {
      type: 'actions',
      block_id: 'unbind',
      elements: [
        button(t.ownership.title, actionIds.deskGroups, 'groups'),
        {
          type: 'button',
          text: plain(say.button, limits.button.text),
          action_id: actionIds.deskUnbind,
          value: 'unbind',
          style: 'danger',
          confirm: {
            title: plain(say.title, limits.confirm.title),
            text: plain(say.text, limits.confirm.text),
            confirm: plain(say.confirm, limits.confirm.button),
            deny: plain(say.deny, limits.confirm.button),
            style: 'danger',
          },
        },
      ],
    },
  ];
}

/** Asks which channel is meant, where the form was not opened in one. */
export const pickChannelView = (t: Texts): ModalView =>
  modal({
    t,
    title: t.setup.title,
    callback: callbacks.setupChannel,
    submit: t.views.continue,
    blocks: [context(t.setup.summary), channels({ name: 'channel', words: t.setup.pick })],
  });

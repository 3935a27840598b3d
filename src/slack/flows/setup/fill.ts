import type { DeskTerms } from '../../../desks/api';
import type { Desk } from '../../../domain/desk';
import { readUserGroups } from '../../people/user-groups';
import { slackErrorCode } from '../../slack-error';
import type { Tools } from '../../tools';
import { isUserGroup, type SetupForm, setupView } from '../../views/setup/form';
import type { Modal } from '../modal';
import { saidIn } from '../tell';
import { admitToSetup } from './admit';
import { keepSetup } from './draft';

/** Fills an open modal with a channel's desk as it is now, or says why the channel can be none. */
export async function fillSetup(tools: Tools, personId: string, channelId: string, modal: Modal): Promise<void> {
  const admitted = await admitToSetup(tools, personId, channelId);
  const { t } = admitted;
  if (admitted.kind === 'refused') {
    await modal.show(saidIn(t, t.setup.title, [admitted.say]));
    return;
  }
  const present = await tools.deskLife.present(channelId);
  const terms = termsOf(tools, present.base);
  const groupNames = await namesOf(tools, terms.approvers.filter(isUserGroup));
  const draftId = await keepSetup(tools, personId, { channelId, seen: present.version });
  await modal.show(setupView({ t, draftId, channelId, present, terms, groupNames }));
}

/** What the form begins with. */
function termsOf({ deskDefaults }: Tools, base: Desk | undefined): SetupForm['terms'] {
  const { policy, scope, language, subjectPrefix } = base ?? {};
  const secrets: DeskTerms['secrets'] = policy?.secrets ?? 'requester_and_approvers';
  return {
    scope: scope ?? deskDefaults.scope,
    approvers: policy?.approvers ?? [],
    twoApprovers: policy?.twoApprovers !== false,
    selfConfirmation: policy?.selfConfirmation?.reason,
    expiresAfter: policy?.expiresAfter ?? deskDefaults.expiresAfter,
    secrets,
    language: language ?? 'en',
    subjectPrefix,
  };
}

/** Where Slack does not say what user groups are called, the form shows their ids. */
async function namesOf({ clients, log }: Tools, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  try {
    return new Map((await readUserGroups(clients.interactive)).map(({ id, name }) => [id, name]));
  } catch (error) {
    log.warn({ reason: slackErrorCode(error) }, 'user groups could not be listed');
    return new Map();
  }
}

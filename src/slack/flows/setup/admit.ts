import { refusalToSetUp } from '../../../domain/desk-admin';
import type { Person } from '../../../domain/person';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import type { Tools } from '../../tools';
import { channelProblem } from '../admit';

/** Whether somebody may set up a desk in a channel, as it is now. */
export type SetupAdmission =
  | { readonly kind: 'admitted'; readonly person: Person; readonly t: Texts }
  | { readonly kind: 'refused'; readonly say: Phrase; readonly t: Texts };

/** Admins only. Throws GroupkeeperError when Slack does not say who somebody is. */
export async function admitAdmin(tools: Tools, personId: string): Promise<SetupAdmission> {
  const person = await tools.people.find(personId);
  const t = tools.textsFor(person.locale);
  const refusal = refusalToSetUp(person, tools.admins);
  if (refusal === undefined) return { kind: 'admitted', person, t };
  const say = refusal === 'not_admin' ? t.setup.notAdmin(tools.admins) : [t.refusals[refusal]];
  return { kind: 'refused', say, t };
}

/** Admins who are in the channel, while the app is in it and nobody from outside can be. */
export async function admitToSetup(tools: Tools, personId: string, channelId: string): Promise<SetupAdmission> {
  const admitted = await admitAdmin(tools, personId);
  if (admitted.kind === 'refused') return admitted;
  const { t } = admitted;
  const [channel, isMember] = await Promise.all([
    tools.channels.find(channelId),
    tools.people.isMemberOf(personId, channelId),
  ]);
  const say = channelProblem(channel, channelId, t) ?? (isMember ? undefined : t.slack.notMember(channelId));
  return say === undefined ? admitted : { kind: 'refused', say, t };
}

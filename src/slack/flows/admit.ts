import type { Desk, Desks } from '../../domain/desk';
import type { Person } from '../../domain/person';
import { refusalOfPerson } from '../../domain/policy';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import type { ChannelFacts, Channels } from '../channels';
import type { SlackPeople } from '../people';

/** Whether somebody may start something at a desk. */
export type Admission =
  | { readonly kind: 'admitted'; readonly desk: Desk; readonly person: Person; readonly t: Texts }
  | { readonly kind: 'refused'; readonly say: Phrase; readonly t: Texts };

export interface Admit {
  /** At the desk of this channel. Throws GroupkeeperError when Slack does not say who somebody is. */
  toChannel(personId: string, channelId: string): Promise<Admission>;
  toDesk(personId: string, deskId: string | undefined): Promise<Admission>;
  /** All desks whose channel both this person and the app are in, with the channels' names. */
  desksOf(personId: string): Promise<readonly { readonly desk: Desk; readonly name: string }[]>;
}

/** A desk serves active full members of this workspace who are in its channel, while the app is in it and nobody from outside can be. */
export function createAdmit(deps: {
  readonly desks: Desks;
  readonly people: SlackPeople;
  readonly channels: Channels;
  /** Who is named to people as able to set up a desk. */
  readonly admins: readonly string[];
  readonly textsFor: (locale: string | undefined) => Texts;
}): Admit {
  const { desks, people, channels, admins, textsFor } = deps;

  async function check(personId: string, desk: Desk | undefined, channelId: string | undefined): Promise<Admission> {
    const person = await people.find(personId);
    const t = textsFor(person.locale);
    const refused = (say: Phrase): Admission => ({ kind: 'refused', say, t });
    const refusal = refusalOfPerson(person);
    if (refusal !== undefined) return refused([t.refusals[refusal]]);
    if (desk === undefined) return refused(noDesk(channelId, t.setup.whoCan(admins), t));
    const [channel, isMember] = await Promise.all([
      channels.find(desk.channelId),
      people.isMemberOf(personId, desk.channelId),
    ]);
    const reason = channelProblem(channel, desk.channelId, t);
    if (reason !== undefined) return refused(reason);
    return isMember ? { kind: 'admitted', desk, person, t } : refused(t.slack.notMember(desk.channelId));
  }

  return {
    toChannel: async (personId, channelId) => check(personId, await desks.forChannel(channelId), channelId),
    toDesk: async (personId, deskId) =>
      check(personId, deskId === undefined ? undefined : await desks.find(deskId), undefined),
    desksOf: async (personId) => {
      const all = await desks.all();
      const checked = await Promise.all(
        all.map(async (desk) => ({ admission: await check(personId, desk, desk.channelId), desk })),
      );
      const mine = checked.filter(({ admission }) => admission.kind === 'admitted');
      return Promise.all(
        mine.map(async ({ desk }) => ({
          desk,
          name: `#${(await channels.find(desk.channelId)).name ?? desk.channelId}`,
        })),
      );
    },
  };
}

/** A direct message has no channel that could be set up. */
const noDesk = (channelId: string | undefined, whoCan: Phrase, t: Texts): Phrase =>
  isChannel(channelId) ? t.slack.noDesk(channelId, whoCan) : t.slack.noChannelDesk(whoCan);

/** Not a direct message, and not nowhere. */
export const isChannel = (id: string | undefined): id is string => id !== undefined && !id.startsWith('D');

/** Why a channel can be no desk. */
export function channelProblem(channel: ChannelFacts, channelId: string, t: Texts): Phrase | undefined {
  if (channel.isShared) return t.slack.shared(channelId);
  if (channel.isArchived) return t.slack.archived(channelId);
  return channel.appIsMember ? undefined : t.slack.notInvited(channelId);
}

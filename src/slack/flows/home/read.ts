import type { HomeView } from '@slack/types';
import { refusalToSetUp } from '../../../domain/desk-admin';
import type { Scope } from '../../../domain/group';
import { refusalOfPerson } from '../../../domain/policy';
import type { Phrase } from '../../../texts/phrase';
import { permalink } from '../../identity';
import type { Tools } from '../../tools';
import { countsOf } from '../../views/home/counts';
import type { DeskAtHome } from '../../views/home/desks';
import { homeSaying, homeView } from '../../views/home/home';

export interface HomeRead {
  readonly view: HomeView;
  /** Where the groups were not read yet. */
  readonly uncounted: readonly Scope[];
}

/** What somebody's home shows now. Waits for Slack and the store, never for CAMS. Throws GroupkeeperError. */
export async function readHome(
  tools: Tools,
  personId: string,
  { said, hasCounted }: { readonly said: readonly Phrase[]; readonly hasCounted: boolean },
): Promise<HomeRead> {
  const { people, admit, homes, requests, admins, operations, directories } = tools;
  const person = await people.find(personId);
  const t = tools.textsFor(person.locale);
  const refusal = refusalOfPerson(person);
  if (refusal !== undefined) return { view: homeSaying([[t.refusals[refusal]]]), uncounted: [] };

  const desks = (await admit.desksOf(personId)).map(({ desk }) => desk);
  // First, so that whatever happens while the rest is read is shown later on.
  await homes.show(
    personId,
    desks.map(({ id }) => id),
  );
  const overview = await requests.overview(person, desks);
  const { url } = await tools.identity();
  const uncounted = new Map<string, Scope>();
  const seenAt = await Promise.all(desks.map((desk) => directories(desk).seen()));
  const atHome = desks.map((desk, at): DeskAtHome => {
    const seen = seenAt[at];
    if (seen === undefined) uncounted.set(JSON.stringify(desk.scope), desk.scope);
    const counts = seen === undefined ? (hasCounted ? 'uncounted' : 'counting') : countsOf(seen);
    return { desk, counts, pending: overview.pending.get(desk.id) ?? 0 };
  });
  const isAdmin = refusalToSetUp(person, admins) === undefined;
  return {
    view: homeView({
      t,
      operations,
      said,
      isAdmin,
      desks: atHome,
      overview,
      linkTo: (message) => permalink(url, message),
    }),
    uncounted: [...uncounted.values()],
  };
}

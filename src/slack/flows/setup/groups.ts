import type { DeskGroups } from '../../../desks/api';
import type { Group } from '../../../domain/group';
import type { Among } from '../../../domain/ports/directory';
import { limits } from '../../limits';
import type { Tools } from '../../tools';
import { loadingView } from '../../views';
import { groupsView } from '../../views/setup/groups';
import { wordsOf } from '../../words';
import { isChannel } from '../admit';
import { inModal } from '../in-modal';
import { type Modal, openModal } from '../modal';
import { type Place, saidIn } from '../tell';
import { admitToSetup } from './admit';
import { GROUPS, keepSetup } from './draft';

/** Opens the form in which groups are given to the desk of the place's channel. Throws `modal_late`. */
export async function openGroups(
  tools: Tools,
  { triggerId, place }: { readonly triggerId: string; readonly place: Place & { readonly personId: string } },
): Promise<void> {
  const { personId, channelId } = place;
  const t = await wordsOf(tools, personId);
  const { title, loading } = t.ownership;
  const modal = await openModal(tools.clients.interactive, triggerId, loadingView(t, title, loading), tools.log);
  await inModal(tools, { ...place, viewId: modal.id }, t, async () => {
    if (isChannel(channelId)) await fillGroups(tools, personId, channelId, modal);
    else await modal.show(saidIn(t, title, [t.ownership.notHere]));
  });
}

/** Fills an open modal with who has which groups now. Throws CamsError. */
export async function fillGroups(tools: Tools, personId: string, channelId: string, modal: Modal): Promise<void> {
  const admitted = await admitToSetup(tools, personId, channelId);
  const { t } = admitted;
  const say = t.ownership;
  const groups = admitted.kind === 'admitted' ? await tools.deskLife.groups(channelId) : undefined;
  if (admitted.kind === 'refused' || groups === undefined || groups.others.length === 0) {
    const why = groups === undefined ? say.noDesk(channelId) : say.onlyDesk(channelId);
    await modal.show(saidIn(t, say.title, [admitted.kind === 'refused' ? admitted.say : why]));
    return;
  }
  const { desk, isFree } = groups;
  const found = await searchGroups(tools, groups, '', () => true);
  const own = found.filter(({ id }) => groups.ownerOf(id)?.id === desk.id).length;
  const proposed = found.filter(({ id, subject }) => isFree(id) && isProposed(subject, desk.subjectPrefix));
  const draftId = await keepSetup(tools, personId, { channelId, seen: 0 }, GROUPS);
  const names = await namesOf(tools, groups);
  await modal.show(groupsView({ t, draftId, groups, own, proposed: proposed.slice(0, limits.select.options), names }));
}

/** All groups of a desk's number that hold the words and are among those meant. Throws CamsError. */
export async function searchGroups(
  { allGroups }: Tools,
  { desk }: Pick<DeskGroups, 'desk'>,
  words: string,
  among: Among,
): Promise<readonly Group[]> {
  const all = { words, status: undefined, index: 1, size: Number.MAX_SAFE_INTEGER };
  return (await allGroups(desk.scope).search(all, among)).items;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

const isProposed = (subject: string, prefix: string | undefined): boolean =>
  prefix !== undefined && folded(prefix) !== '' && folded(subject).startsWith(folded(prefix));

async function namesOf({ channels }: Tools, { others }: DeskGroups): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(
      others.map(async ({ id, channelId }) => {
        const { name } = await channels.find(channelId);
        return [id, name === undefined ? channelId : `#${name}`] as const;
      }),
    ),
  );
}

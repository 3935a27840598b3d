import type { DeskGroups, NamedGroup } from '../../../desks/api';
import { seconds } from '../../../domain/clock';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import type { Ack } from '../../guard';
import type { SubmissionPayload } from '../../payloads';
import type { Tools } from '../../tools';
import { NOBODY } from '../../views/setup/groups';
import { filledIn } from '../../views/setup/inputs';
import { wordsOf } from '../../words';
import type { Reply } from '../handing-in';
import { saidIn } from '../tell';
import { within } from '../within';
import { admitToSetup } from './admit';
import { findSetup, GROUPS } from './draft';
import { searchGroups } from './groups';

/** An acknowledgement is due within 3 s. */
const NAMED_WITHIN = seconds(1.8);

/** The form of a desk's groups is handed in: everything is checked as it is now, then all of it is done, or nothing. */
export async function handInGroups(tools: Tools, { user, view }: SubmissionPayload, ack: Ack<Reply>): Promise<void> {
  const known = await wordsOf(tools, user.id);
  const say = (t: Texts, said: Phrase): Promise<void> =>
    ack({ response_action: 'update', view: saidIn(t, t.ownership.title, [said]) });

  const about = await findSetup(tools, view, user.id, known, GROUPS);
  if ('say' in about) return say(known, about.say);
  const { channelId } = about;
  const admitted = await admitToSetup(tools, user.id, channelId);
  const { t } = admitted;
  if (admitted.kind === 'refused') return say(t, admitted.say);
  const groups = await tools.deskLife.groups(channelId);
  if (groups === undefined) return say(t, t.ownership.noDesk(channelId));
  const chosen = await read(tools, groups, view.state.values, t);
  if ('problems' in chosen) return ack({ response_action: 'errors', errors: { ...chosen.problems } });
  const moved = await tools.deskLife.moveGroups({ channelId, by: user.id, ...chosen });
  switch (moved.kind) {
    case 'refused':
      return say(t, moved.refusal === 'not_admin' ? t.setup.notAdmin(tools.admins) : [t.refusals[moved.refusal]]);
    case 'stale':
      return say(t, [t.ownership.stale]);
    case 'done':
      return say(t, t.ownership.done(chosen.take.length, chosen.give.length));
  }
}

type Chosen =
  | { readonly take: readonly NamedGroup[]; readonly give: readonly NamedGroup[]; readonly to: string | undefined }
  | { readonly problems: Readonly<Record<string, string>> };

/** What was chosen, with the subjects that CAMS has; only groups of the desk's number are found. Throws CamsError. */
async function read(tools: Tools, groups: DeskGroups, values: unknown, t: Texts): Promise<Chosen> {
  const say = t.ownership.problems;
  const ids = { take: [...new Set(filledIn(values, 'take'))], give: [...new Set(filledIn(values, 'give'))] };
  const to = filledIn(values, 'to')[0] ?? NOBODY;
  if (ids.take.length + ids.give.length === 0) return { problems: { take: say.nothing } };
  if (to !== NOBODY && !groups.others.some(({ id }) => id === to)) return { problems: { to: say.choice } };
  const wanted = new Set([...ids.take, ...ids.give]);
  const found = await within(
    tools.clock,
    NAMED_WITHIN,
    searchGroups(tools, groups, '', (id) => wanted.has(id)),
  );
  if (found === 'late') return { problems: { take: say.slow } };
  const subjects = new Map(found.map(({ id, subject }) => [id, subject]));
  const named = (each: readonly string[]): NamedGroup[] =>
    each.flatMap((id) => {
      const subject = subjects.get(id);
      return subject === undefined ? [] : [{ id, subject }];
    });
  const [take, give] = [named(ids.take), named(ids.give)];
  if (take.length < ids.take.length) return { problems: { take: say.gone } };
  if (give.length < ids.give.length) return { problems: { give: say.gone } };
  return { take, give, to: to === NOBODY ? undefined : to };
}

import type { DeskTerms, Proposed } from '../../../desks/api';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import type { Ack } from '../../guard';
import type { SubmissionPayload } from '../../payloads';
import type { Tools } from '../../tools';
import { wordsOf } from '../../words';
import type { Reply } from '../handing-in';
import { saidIn } from '../tell';
import { admitToSetup } from './admit';
import { checkApprovers } from './check-approvers';
import { type Tested, testScope } from './check-scope';
import { findSetup, type SetupDraft } from './draft';
import { readTerms, type SetupProblems } from './read-terms';

/** A setup form is handed in: who, where and what are checked as they are now, then it is put in force or announced. */
export async function handInSetup(tools: Tools, { user, view }: SubmissionPayload, ack: Ack<Reply>): Promise<void> {
  const known = await wordsOf(tools, user.id);
  const say = (t: Texts, ...said: Phrase[]): Promise<void> =>
    ack({ response_action: 'update', view: saidIn(t, t.setup.title, said) });
  const refuse = (problems: SetupProblems): Promise<void> =>
    ack({ response_action: 'errors', errors: { ...problems } });

  const about = await findSetup(tools, view, user.id, known);
  if ('say' in about) return say(known, about.say);
  const admitted = await admitToSetup(tools, user.id, about.channelId);
  const { t } = admitted;
  if (admitted.kind === 'refused') return say(t, admitted.say);
  const terms = readTerms(view.state.values, t);
  if ('problems' in terms) return refuse(terms.problems);
  const checked = await check(tools, about, terms, t);
  if ('refused' in checked) return refuse(checked.refused);
  const proposed = await tools.deskLife.propose({ ...about, by: user.id, terms });
  const said = resultOf(proposed, checked.tested, about.channelId, tools, t);
  return say(t, ...said, ...(await sharedLine(tools, proposed, about, t)));
}

/** A scope that is in force already may be kept while CAMS does not answer: the rest of a form must not wait for that. */
async function check(
  tools: Tools,
  { channelId }: SetupDraft,
  terms: DeskTerms,
  t: Texts,
): Promise<{ readonly refused: SetupProblems } | { readonly tested: Tested }> {
  const [problems, tested, { desk }] = await Promise.all([
    checkApprovers(tools, terms, t),
    testScope(tools, terms.scope, t),
    tools.deskLife.present(channelId),
  ]);
  const { custSpaceId, businessNumber } = terms.scope;
  const isKept = desk?.scope.custSpaceId === custSpaceId && desk.scope.businessNumber === businessNumber;
  const refused = { ...problems, ...('problems' in tested && !isKept ? tested.problems : {}) };
  return Object.keys(refused).length > 0 ? { refused } : { tested };
}

/** A desk that is new to a number sees nothing of it where other desks were first. */
async function sharedLine(
  { deskLife }: Tools,
  proposed: Proposed,
  { channelId }: SetupDraft,
  t: Texts,
): Promise<Phrase[]> {
  if (proposed.kind !== 'done' || !proposed.isNew || !proposed.changed) return [];
  const groups = await deskLife.groups(channelId);
  return groups === undefined || groups.isFirst || groups.others.length === 0 ? [] : [t.ownership.shared];
}

function resultOf(proposed: Proposed, tested: Tested, channelId: string, { admins }: Tools, t: Texts): Phrase[] {
  const say = t.setup.done;
  switch (proposed.kind) {
    case 'refused':
      return [proposed.refusal === 'not_admin' ? t.setup.notAdmin(admins) : [t.refusals[proposed.refusal]]];
    case 'stale':
      return [[say.stale]];
    case 'same':
      return [[say.same], testLine(tested, t)];
    case 'done': {
      const { isNew, changed, waiting, replaced } = proposed;
      return [
        ...(isNew ? [say.isNew(channelId)] : changed ? [[say.changed]] : []),
        ...(waiting === undefined ? [] : [say.waiting(channelId)]),
        ...(replaced && waiting === undefined ? [[say.dropped]] : []),
        testLine(tested, t),
      ];
    }
  }
}

const testLine = (tested: Tested, t: Texts): Phrase =>
  'groups' in tested ? [t.setup.done.works(tested.groups)] : [t.setup.done.untested(tested.sentence)];

import type { HomeView } from '@slack/types';
import { toFailure } from '../../../domain/errors';
import type { Scope } from '../../../domain/group';
import type { Phrase } from '../../../texts/phrase';
import { checkView } from '../../check-payload';
import { slackErrorCode } from '../../slack-error';
import type { Tools } from '../../tools';
import { homeSaying } from '../../views/home/home';
import { wordsOf } from '../../words';
import { report } from '../report';
import { failureLines } from '../tell';
import { readHome } from './read';

/**
 * Publishes somebody's home because they did something: opened it, or pressed a button there, of which it says what came.
 * Where the groups were never read it says that they are being counted, and is published again once they are.
 * @returns `false` when Slack did not take it. Never throws.
 */
export async function publishHome(tools: Tools, personId: string, said: readonly Phrase[] = []): Promise<boolean> {
  try {
    const { view, uncounted } = await readHome(tools, personId, { said, hasCounted: false });
    if (uncounted.length > 0) void publishCounted(tools, personId, uncounted, said);
    return await publish(tools, personId, view);
  } catch (error) {
    report(tools.log, 'home', error);
    const t = await wordsOf(tools, personId);
    return publish(tools, personId, homeSaying([...said, ...failureLines(error, t)]));
  }
}

/** The same unasked: whatever goes wrong, what stands there stays. Never throws. */
export async function refreshHome(tools: Tools, personId: string, said: readonly Phrase[] = []): Promise<void> {
  try {
    const { view } = await readHome(tools, personId, { said, hasCounted: true });
    await publish(tools, personId, view);
  } catch (error) {
    tools.log.warn({ reason: slackErrorCode(error), ...toFailure(error) }, 'a home was not brought up to date');
  }
}

async function publishCounted(
  tools: Tools,
  personId: string,
  scopes: readonly Scope[],
  said: readonly Phrase[],
): Promise<void> {
  const all = { words: '', status: undefined, index: 1, size: 1 };
  const read = await Promise.allSettled(scopes.map((scope) => tools.allGroups(scope).search(all)));
  const stopped = read.some((each) => each.status === 'rejected' && toFailure(each.reason).code === 'stopping');
  if (!stopped) await refreshHome(tools, personId, said);
}

async function publish({ clients, log }: Tools, personId: string, view: HomeView): Promise<boolean> {
  const problems = checkView(view);
  if (problems.length > 0) log.warn({ problems, what: 'home' }, 'Slack may refuse a view of ours');
  try {
    await clients.delivery.views.publish({ user_id: personId, view });
    return true;
  } catch (error) {
    log.warn({ reason: slackErrorCode(error) }, 'a home could not be published');
    return false;
  }
}

import { seconds } from '../../../domain/clock';
import { CamsError, explain, toFailure } from '../../../domain/errors';
import type { Scope } from '../../../domain/group';
import type { ErrorCode, Texts } from '../../../texts';
import type { Tools } from '../../tools';
import { within } from '../within';
import type { SetupProblems } from './read-terms';

/** An acknowledgement is due within 3 s. */
const ANSWER_WITHIN = seconds(1.8);

/** What CAMS says of a scope: so many groups are listed, or what stands in the way. */
export type Tested = { readonly groups: number } | { readonly problems: SetupProblems; readonly sentence: string };

/** What is wrong with the number; anything else is said where the channel id stands. */
const ABOUT_THE_NUMBER: readonly ErrorCode[] = [
  'business_number_invalid',
  'phone_number_invalid',
  'number_not_eligible',
];

/** Lists groups once, with the key that is set, as a test of the key there. */
export async function testScope(tools: Tools, scope: Scope, t: Texts): Promise<Tested> {
  try {
    const groups = await within(tools.clock, ANSWER_WITHIN, tools.countGroups(scope));
    if (groups !== 'late') return { groups };
    return { problems: { custSpaceId: t.setup.problems.camsSlow }, sentence: t.setup.problems.camsSlow };
  } catch (error) {
    if (!(error instanceof CamsError)) throw error;
    const { sentence, next } = explain(toFailure(error), t);
    const at = ABOUT_THE_NUMBER.includes(error.code) ? 'businessNumber' : 'custSpaceId';
    return { problems: { [at]: t.setup.problems.cams(sentence, next) }, sentence };
  }
}

import type { DeskTerms } from '../../../desks/api';
import { hours } from '../../../domain/clock';
import { normaliseNumber } from '../../../domain/mask';
import { cleanLine, lengthOf } from '../../../operations/clean-text';
import { LANGUAGES, type Texts } from '../../../texts';
import { MAX_CUST_SPACE_ID, MAX_PREFIX, SECRETS } from '../../views/setup/form';
import { filledIn } from '../../views/setup/inputs';

/** A sentence for each input that speaks against it, by the input's name. */
export type SetupProblems = Readonly<Record<string, string>>;

const MAX_REASON = 500;
/** So that a channel can be told of them, before and after, in one message. */
const MAX_APPROVERS = 30;
const LONGEST = hours(24 * 30);

/** What a form was filled with, or what is wrong with it; nobody and nothing is asked for that. */
export function readTerms(viewState: unknown, t: Texts): DeskTerms | { readonly problems: SetupProblems } {
  const say = t.setup.problems;
  const all = (name: string): readonly string[] => filledIn(viewState, name);
  const text = (name: string): string => cleanLine(all(name)[0] ?? '');
  const isTicked = (name: string): boolean => all(name).length > 0;

  const custSpaceId = text('custSpaceId');
  const businessNumber = normaliseNumber(text('businessNumber'));
  const approvers = [...new Set([...all('approvers'), ...all('userGroups')])].filter((id) =>
    /^[UWS][A-Z0-9]+$/.test(id),
  );
  const reason = text('selfReason');
  const expiresAfter = Number(text('expiresAfter'));
  const secrets = SECRETS.find((each) => each === text('secrets'));
  const language = LANGUAGES.find((each) => each === text('language'));
  const prefix = text('subjectPrefix');
  const own = isTicked('selfConfirmation');
  const isTime = Number.isInteger(expiresAfter) && expiresAfter > 0 && expiresAfter <= LONGEST;

  const problems: Record<string, string> = {
    ...(/^\S+$/.test(custSpaceId) && custSpaceId.length <= MAX_CUST_SPACE_ID ? {} : { custSpaceId: say.custSpaceId }),
    ...(businessNumber === undefined ? { businessNumber: say.businessNumber } : {}),
    ...(approvers.length === 0 ? { approvers: say.noApprovers } : {}),
    ...(approvers.length > MAX_APPROVERS ? { approvers: say.manyApprovers(MAX_APPROVERS) } : {}),
    ...(own && (reason === '' || lengthOf(reason) > MAX_REASON) ? { selfReason: say.reason } : {}),
    ...(isTime ? {} : { expiresAfter: say.choice }),
    ...(secrets === undefined ? { secrets: say.choice } : {}),
    ...(language === undefined ? { language: say.choice } : {}),
    ...(lengthOf(prefix) > MAX_PREFIX ? { subjectPrefix: say.prefix } : {}),
  };
  if (businessNumber === undefined || secrets === undefined || language === undefined) return { problems };
  if (Object.keys(problems).length > 0) return { problems };
  return {
    scope: { custSpaceId, businessNumber },
    ...{ approvers, secrets, language, expiresAfter },
    twoApprovers: isTicked('twoApprovers'),
    selfConfirmation: own ? reason : undefined,
    subjectPrefix: prefix === '' ? undefined : prefix,
  };
}

import type { Option } from '../../../../src/slack/check/options';
import type { Act, Done, Search } from '../../protocol/acts';
import type { OutsideAct } from '../../protocol/outside';

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** An answer that never came is told as a problem, too. */
const orProblem = (done: Promise<Done>): Promise<Done> =>
  done.catch(() => ({ problem: 'The sandbox does not answer. Is it still running?' }));

export const postAct = (me: string, act: Act): Promise<Done> => orProblem(post(`/api/people/${me}/acts`, act));

export const postOutside = (act: OutsideAct): Promise<Done> => orProblem(post('/api/outside', act));

export const postSearch = (me: string, search: Search): Promise<readonly Option[]> =>
  post<readonly Option[]>(`/api/people/${me}/searches`, search).catch(() => []);

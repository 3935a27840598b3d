import type { Option } from '@slack/types';
import { seconds } from '../../domain/clock';
import type { Group } from '../../domain/group';
import type { Directory } from '../../domain/ports/directory';
import { groupFieldOf } from '../commands/typed-input';
import { findDraft, operationNamed } from '../flows/drafts';
import { report } from '../flows/report';
import { within } from '../flows/within';
import type { Listener } from '../guard';
import { limits } from '../limits';
import type { SuggestionPayload } from '../payloads';
import type { Tools } from '../tools';
import { groupOptions } from '../views';
import { wordsFor } from '../words';

/** Slack waits 3 s for options. */
const SEARCH_WITHIN = seconds(2);

/** What the group picker offers; nothing when it cannot be told in time, which Slack shows as "no results". */
export const onGroupOptions =
  (tools: Tools): Listener<SuggestionPayload, { options: Option[] }> =>
  async (payload, ack) => {
    try {
      const found = await within(tools.clock, SEARCH_WITHIN, searchFor(tools, payload));
      await ack({ options: found === 'late' ? [] : groupOptions(found, wordsFor(tools, payload.user.id)) });
    } catch (error) {
      report(tools.log, 'group options', error);
      await ack({ options: [] });
    }
  };

async function searchFor(tools: Tools, { user, view, value }: SuggestionPayload): Promise<readonly Group[]> {
  const found = await findDraft(tools, view, user.id, wordsFor(tools, user.id));
  if (found.kind === 'refused') return [];
  const { draft } = found;
  const admission = await tools.admit.toDesk(user.id, draft.deskId);
  if (admission.kind === 'refused') return [];
  const directory = tools.directories(admission.desk);
  if (value !== '') return search(directory, value);
  const operation = operationNamed(tools, draft.operation);
  const typed = operation && draft.prefill[groupFieldOf(operation) ?? ''];
  const fitting = typeof typed === 'string' ? await search(directory, typed) : [];
  return fitting.length > 0 ? fitting : search(directory, '');
}

const search = async (directory: Directory, words: string): Promise<readonly Group[]> =>
  (await directory.search({ words, status: undefined, index: 1, size: limits.select.options })).items;

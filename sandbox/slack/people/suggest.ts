import type { Option } from '../../../src/slack/check/options';
import { suggestions } from '../../../src/slack/check/suggestions';
import { checkSuggestions } from '../../../src/slack/check-payload';
import type { World } from '../world';
import type { Deliver, DeliverOptions } from './deliver';
import { actor, type Found, type Place, surroundings } from './place';

/** Slack's default for `min_query_length`. */
const DEFAULT_MIN_QUERY = 3;

/** The options an app answers to a search; empty when the query is too short to be sent or the answer is refused. */
export async function suggest(
  user: string,
  place: Place,
  { block, element }: Found,
  query: string,
  world: World,
  deliver: Deliver,
  options: DeliverOptions = {},
): Promise<Option[]> {
  if (element.type !== 'external_select' && element.type !== 'multi_external_select')
    throw new Error(`${element.type} does not search`);
  if (query.length < (element.min_query_length ?? DEFAULT_MIN_QUERY)) return [];
  const ack = await deliver(
    'interactive',
    {
      type: 'block_suggestion',
      ...actor(user, world),
      ...surroundings(place, world),
      block_id: block.block_id,
      action_id: element.action_id,
      value: query,
    },
    options,
  );
  if (!ack.ok) return [];
  const [problem] = checkSuggestions(ack.body);
  const parsed = suggestions.safeParse(ack.body);
  if (!parsed.success) {
    world.log.add({ direction: 'from-app', name: 'ack', payload: ack.body, error: problem?.code ?? 'invalid_options' });
    return [];
  }
  return parsed.data.options ?? parsed.data.option_groups?.flatMap((group) => group.options) ?? [];
}

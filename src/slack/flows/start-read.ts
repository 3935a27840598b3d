import type { RawInput, ReadOperation } from '../../domain/operation';
import { groupFieldOf, type TypedInput } from '../commands/typed-input';
import type { CommandPayload } from '../payloads';
import type { Tools } from '../tools';
import { askInModal } from './ask-in-modal';
import { checkInput } from './check-input';
import { answerRead } from './read';
import { respondAnswer } from './show-answer';
import { within } from './within';

/** A typed group is looked up this long; then the picker opens, while the trigger still lives. */
const MATCH_WITHIN = 1200;

/** A typed read: answered at once when nothing is missing, else asked for in a modal. */
export async function startRead(
  tools: Tools,
  command: CommandPayload,
  operation: ReadOperation,
  typed: TypedInput,
): Promise<void> {
  const groupField = groupFieldOf(operation);
  const needsGroup = groupField !== undefined && operation.fields[groupField]?.optional !== true;
  if (typed.groupText === undefined) {
    await (needsGroup ? askInModal(tools, command, operation, typed) : answer(tools, command, operation, typed.values));
    return;
  }
  const groupId = await onlyMatch(tools, command.channel_id, typed.groupText);
  await (groupField === undefined || groupId === undefined
    ? askInModal(tools, command, operation, typed)
    : answer(tools, command, operation, { ...typed.values, [groupField]: groupId }));
}

/** The group a typed text means, when it is clear and found in time. */
async function onlyMatch(tools: Tools, channelId: string, text: string): Promise<string | undefined> {
  const desk = await tools.desks.forChannel(channelId);
  if (desk === undefined) return undefined;
  const found = await within(tools.clock, MATCH_WITHIN, tools.directories(desk).match(text));
  return found !== 'late' && found.length === 1 ? found[0]?.id : undefined;
}

async function answer(tools: Tools, command: CommandPayload, operation: ReadOperation, raw: RawInput): Promise<void> {
  const { user_id: personId, channel_id: channelId, response_url: responseUrl } = command;
  const admission = await tools.admit.toChannel(personId, channelId);
  const { t } = admission;
  const place = { personId, channelId, responseUrl };
  if (admission.kind === 'refused') return tools.tell.say(place, t, [admission.say]);
  const checked = checkInput(operation, raw, t);
  if (checked.kind === 'bad') {
    const said = Object.entries(checked.problems).map(([name, problem]) =>
      t.commands.problem(operation.fields[name]?.label(t) ?? name, problem, command.command),
    );
    return tools.tell.say(place, t, said);
  }
  const answered = await answerRead(tools, admission, { operation, input: checked.input, page: 1 });
  await respondAnswer(tools, responseUrl, answered, false);
}

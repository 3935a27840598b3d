import type { Operation } from '../../domain/operation';
import type { TypedInput } from '../commands/typed-input';
import type { CommandPayload } from '../payloads';
import type { Tools } from '../tools';
import { showForm } from './form';
import { openAndAdmit } from './in-modal';

/** Asks for what is missing: the modal opens at once, and is filled when Slack and CAMS have answered. Throws `modal_late`. */
export function askInModal(
  tools: Tools,
  command: CommandPayload,
  operation: Operation,
  typed: TypedInput,
): Promise<void> {
  const { user_id: personId, channel_id: channelId, trigger_id: triggerId, response_url: responseUrl } = command;
  return openAndAdmit(
    tools,
    { title: (t) => operation.words(t).title, triggerId, place: { personId, channelId, responseUrl } },
    () => tools.admit.toChannel(personId, channelId),
    ({ desk, person, t }, modal) => showForm(tools, { operation, desk, person, t, modal, typed }),
  );
}

import { menuButton } from '../blocks/welcome';
import { parseCommand } from '../commands/parse';
import { readTyped } from '../commands/typed-input';
import { askInModal } from '../flows/ask-in-modal';
import { sayHelp } from '../flows/help';
import { openMenu } from '../flows/menu';
import { openGroups } from '../flows/setup/groups';
import { openSetup } from '../flows/setup/open';
import { startRead } from '../flows/start-read';
import type { Listener } from '../guard';
import type { CommandPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';

/** `/chatgroup …`, by whatever name the manifest gave it. */
export const onCommand =
  (tools: Tools): Listener<CommandPayload> =>
  async (command, ack) => {
    await ack();
    const { user_id: personId, channel_id: channelId, response_url: responseUrl, trigger_id: triggerId } = command;
    const place = { personId, channelId, responseUrl };
    const parsed = parseCommand(command.text, tools.operations);
    switch (parsed.kind) {
      case 'menu':
        return openMenu(tools, { triggerId, place });
      case 'help':
        return sayHelp(tools, command);
      case 'setup':
        return openSetup(tools, { triggerId, place });
      case 'setup_groups':
        return openGroups(tools, { triggerId, place });
      case 'unknown': {
        const t = await wordsOf(tools, personId);
        const said = t.commands.unknown(parsed.typed, parsed.nearest, command.command);
        return tools.tell.say(place, t, [said], [menuButton(t)]);
      }
      case 'operation': {
        const typed = readTyped(parsed.operation, parsed.words);
        return parsed.operation.kind === 'read'
          ? startRead(tools, command, parsed.operation, typed)
          : askInModal(tools, command, parsed.operation, typed);
      }
    }
  };

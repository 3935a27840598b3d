import { messageBlocks } from '../../../src/slack/check/message';
import { type View, view as viewSchema } from '../../../src/slack/check/view';
import { checkMessage, checkView, type Problem, problemLine } from '../../../src/slack/check-payload';
import { SlackFailure } from '../failure';
import type { Payload } from '../settings';
import { nameBlocks } from '../state/name-blocks';
import type { World } from '../world';

function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first) throw new SlackFailure(first.code, { response_metadata: { messages: problems.map(problemLine) } });
}

interface Content {
  text?: string | undefined;
  blocks?: unknown;
  metadata?: Payload | undefined;
}

/** The text and blocks of a message as Slack keeps them. Throws Slack's error for what it would refuse. */
export function readMessage(content: Content, world: World) {
  if (content.blocks !== undefined && !Array.isArray(content.blocks)) throw new SlackFailure('invalid_blocks_format');
  refuse(checkMessage(content));
  const blocks = nameBlocks(messageBlocks.parse(content.blocks ?? []), world.ids);
  return { text: content.text ?? '', blocks, metadata: content.metadata };
}

/** A view as Slack keeps it. Throws Slack's error for what it would refuse. */
export function readView(given: unknown, type: View['type']): View {
  refuse(checkView(given));
  const view = viewSchema.parse(given);
  if (view.type !== type)
    throw new SlackFailure('invalid_arguments', {
      response_metadata: { messages: [`[ERROR] unsupported type: ${view.type} [json-pointer:/view/type]`] },
    });
  return view;
}

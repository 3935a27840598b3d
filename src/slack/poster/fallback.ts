import type { KnownBlock } from '@slack/types';
import type { Message } from '../blocks/message';
import { clip } from '../clip';
import { limits } from '../limits';

const REFUSED_BLOCKS: readonly string[] = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'];

/** Slack does not take these blocks, so the same is tried in the plainest ones. */
export const blocksRefused = (slackError: string): boolean => REFUSED_BLOCKS.includes(slackError);

/** The message's own text and its buttons, and nothing else that Slack could refuse. */
export function plainMessage({ text, blocks }: Message): Message {
  const said: KnownBlock = {
    type: 'section',
    text: { type: 'mrkdwn', text: fitting(text), verbatim: true },
  };
  return { text, blocks: [said, ...blocks.filter((block) => block.type === 'actions')] };
}

/** Whole lines, so that no mention and no escape is cut in two. */
function fitting(text: string): string {
  if (text.length <= limits.section.text) return text;
  const lines = text.slice(0, limits.section.text).split('\n').slice(0, -1);
  return lines.join('\n') || clip(text.replace(/[<>&]/g, ' '), limits.section.text);
}

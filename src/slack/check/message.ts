import * as z from 'zod';
import { limits } from '../limits';
import { type Block, block } from './blocks';
import { type Problem, parsing, problemsOf } from './problem';
import { surfaceProblems } from './surfaces';

/** The metadata of a message: flat enough for Slack, small enough to never be the reason of a refusal. */
export const messageMetadata = z.strictObject({
  event_type: z.string().min(1).max(limits.id),
  event_payload: z.record(z.string(), z.json()),
});

const body = z.looseObject({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  metadata: z.unknown().optional(),
});
export const messageBlocks = z.array(block).max(limits.message.blocks);

const at = (code: string, message: string, pointer: string): Problem => ({ code, message, pointer });

function tooMany(blocks: readonly Block[]): Problem[] {
  const count = (type: Block['type']) => blocks.filter((one) => one.type === type).length;
  const found: Problem[] = [];
  if (count('table') > limits.message.tables)
    found.push(at('only_one_table_allowed', 'only one table allowed', '/blocks'));
  if (count('data_visualization') > limits.message.dataVisualizations)
    found.push(at('invalid_blocks', `no more than ${limits.message.dataVisualizations} charts allowed`, '/blocks'));
  if (JSON.stringify(blocks).length > limits.message.blocksJson)
    found.push(
      at('msg_blocks_too_long', `blocks must be less than ${limits.message.blocksJson + 1} characters`, '/blocks'),
    );
  return found;
}

function blockProblems(given: unknown[]): Problem[] {
  const parsed = messageBlocks.safeParse(given, parsing);
  if (!parsed.success) return problemsOf(parsed.error, 'invalid_blocks', '/blocks');
  return [...surfaceProblems(parsed.data, 'message', 'invalid_blocks'), ...tooMany(parsed.data)];
}

function metadataProblems(metadata: unknown): Problem[] {
  if (metadata === undefined) return [];
  const parsed = messageMetadata.safeParse(metadata, parsing);
  if (!parsed.success) return problemsOf(parsed.error, 'invalid_metadata_format', '/metadata');
  if (JSON.stringify(metadata).length <= limits.message.metadataJson) return [];
  return [at('metadata_too_large', `must be less than ${limits.message.metadataJson + 1} characters`, '/metadata')];
}

/**
 * Every reason for which Slack would refuse this message (chat.postMessage, chat.update, chat.postEphemeral or a
 * response_url); empty when there is none. Looks at text, blocks and metadata only.
 */
export function checkMessage(payload: unknown): Problem[] {
  const parsed = body.safeParse(payload, parsing);
  if (!parsed.success) return problemsOf(parsed.error, 'invalid_arguments');
  const { text = '', blocks = [], metadata } = parsed.data;
  const problems = metadataProblems(metadata);
  if (text.length > limits.message.text)
    problems.push(at('msg_too_long', `must be less than ${limits.message.text + 1} characters`, '/text'));
  if (text.trim() === '' && blocks.length === 0) problems.push(at('no_text', 'must have text or blocks', '/text'));
  return [...problems, ...blockProblems(blocks)];
}

import type { ModalView } from '@slack/types';
import { renderText } from '../../sandbox/slack';
import { block } from '../../src/slack/check/blocks';
import { checkMessage, checkView } from '../../src/slack/check-payload';

const names = {
  user: (id: string) => `@${id}`,
  channel: (id: string) => `#${id}`,
  userGroup: (id: string) => `@${id}`,
};

/** Blocks as a person reads them. */
export const asPeopleRead = (blocks: unknown): string => renderText(block.array().parse(blocks), names);

/** A message as a person reads it, its `text` first. Throws what Slack would refuse. */
export function readMessage(message: { text: string; blocks: readonly unknown[] }): string {
  expect(checkMessage(message)).toEqual([]);
  expect(message.text.trim()).not.toBe('');
  return `${message.text}\n\n${asPeopleRead(message.blocks)}`;
}

/** A modal as a person reads it. Throws what Slack would refuse. */
export function readView(view: ModalView): string {
  expect(checkView(view)).toEqual([]);
  return `${view.title.text}\n${asPeopleRead(view.blocks)}\n[${view.submit?.text ?? '-'}]`;
}

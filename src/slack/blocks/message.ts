import type { KnownBlock } from '@slack/types';
import type { Phrase } from '../../texts/phrase';
import { limits } from '../limits';
import { toText } from '../phrase';

/** What is posted: blocks, and the text that notifications and screen readers get instead. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A message of these blocks whose text says the same in short. */
export const message = (blocks: KnownBlock[], lines: readonly Phrase[]): Message => ({ text: textOf(lines), blocks });

/** As many lines as fit: no escape and no mention is cut in two. */
function textOf(lines: readonly Phrase[]): string {
  let room: number = limits.message.text;
  const fitting = lines.map(toText).filter((line) => {
    room -= line.length + 1;
    return line !== '' && room >= 0;
  });
  return fitting.join('\n');
}

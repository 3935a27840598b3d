import { clip } from './clip';

/** Text that is shown as it is: no markup, no `:emoji:`. Slack takes none that is empty. */
export const plain = (text: string, max: number): { type: 'plain_text'; text: string; emoji: false } => ({
  type: 'plain_text',
  text: clip(text, max),
  emoji: false,
});

import type { Block } from '../../../src/slack/check/blocks';
import type { ShownView } from '../people/shown-view';
import type { MessageFile } from '../people/wire-file';
import type { SlackMessage } from '../state/messages';
import { type FormState, renderBlock } from './blocks';
import { readMrkdwn } from './mrkdwn';
import type { Names } from './names';

const untouched: FormState = { values: {}, errors: {} };

const renderBlocks = (blocks: readonly Block[], state: FormState, names: Names): string =>
  blocks.map((block) => renderBlock(block, state, names)).join('\n');

/** A modal in a frame of lines, with its buttons at the foot; App Home without one. */
function renderView(view: ShownView, names: Names): string {
  const body = renderBlocks(view.blocks, view, names);
  const notice = view.notice ? `! ${view.notice}\n` : '';
  if (view.type === 'home') return notice + body;
  const buttons = [view.submit?.text, view.close?.text ?? 'Cancel'].filter(Boolean).map((text) => `[${text}]`);
  return [`┌─ ${view.title.text}`, `${notice}${body}`.replace(/^/gm, '│ ').trimEnd(), `└─ ${buttons.join(' ')}`].join(
    '\n',
  );
}

const renderFile = (file: MessageFile): string =>
  file.mode === 'hosted' ? `[file: ${file.title}, ${file.size} bytes]` : '[file: deleted]';

/** A message, a view or bare blocks as a person would read them in a terminal. */
export function renderText(shown: SlackMessage | ShownView | readonly Block[], names: Names): string {
  if (!('blocks' in shown)) return renderBlocks(shown, untouched, names);
  if ('hash' in shown) return renderView(shown, names);
  const words = shown.blocks.length > 0 ? renderBlocks(shown.blocks, untouched, names) : readMrkdwn(shown.text, names);
  return [words, ...('files' in shown ? (shown.files ?? []).map(renderFile) : [])].filter(Boolean).join('\n');
}

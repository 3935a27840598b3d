import type { Block, InputBlock } from '../../../src/slack/check/blocks';
import type { Payload } from '../settings';
import { renderChart } from './chart';
import { held, read, renderElement } from './elements';
import { readMrkdwn } from './mrkdwn';
import type { Names } from './names';
import { renderRichText } from './rich-text';
import { renderTable } from './table';

/** Values by block id and action id, and errors by block id. */
export interface FormState {
  values: Record<string, Record<string, Payload>>;
  errors: Record<string, string>;
}

const RULE = '─'.repeat(40);

/** A field of a section: a bold first line is taken for its name. */
function field(text: string): string {
  const [name = '', ...rest] = text.split('\n');
  return rest.length > 0 ? `${name.replace(/^\*(.*?):?\*$/, '$1')}: ${rest.join(' ')}` : text;
}

function input(block: InputBlock, state: FormState, names: Names): string {
  const { element } = block;
  const value = state.values[block.block_id ?? '']?.[element.action_id ?? ''];
  const typed = /input$/.test(element.type);
  const shown = typed ? held(value, names).join('') : renderElement(element, value, names);
  const placeholder = 'placeholder' in element && element.placeholder ? `‹${element.placeholder.text}›` : '';
  const several = shown.includes('\n');
  const error = state.errors[block.block_id ?? ''];
  return [
    `${block.label.text}${block.optional ? ' (optional)' : ''}:${several ? '' : ` ${shown || placeholder}`}`,
    ...(several ? [shown.replace(/^/gm, '  ')] : []),
    ...(block.hint ? [`  (${block.hint.text})`] : []),
    ...(error ? [`  ! ${error}`] : []),
  ].join('\n');
}

/** One block as lines of plain text. */
export function renderBlock(block: Block, state: FormState, names: Names): string {
  const heldBy = (action: string | undefined) => state.values[block.block_id ?? '']?.[action ?? ''];
  switch (block.type) {
    case 'header':
      return `▌ ${block.text.text}`;
    case 'divider':
      return RULE;
    case 'section': {
      const accessory =
        block.accessory &&
        renderElement(
          block.accessory,
          block.accessory.type === 'image' ? undefined : heldBy(block.accessory.action_id),
          names,
        );
      const text = block.text && read(block.text, names);
      const fields = block.fields?.map((one) => field(read(one, names))) ?? [];
      const beside = accessory && !accessory.includes('\n') && text ? [`${text}  ${accessory}`] : [text, accessory];
      return [...beside, ...fields].filter(Boolean).join('\n');
    }
    case 'context':
      return `  ${block.elements.map((one) => (one.type === 'image' ? `[image: ${one.alt_text}]` : read(one, names))).join(' · ')}`;
    case 'actions':
      return block.elements.map((one) => renderElement(one, heldBy(one.action_id), names)).join(' ');
    case 'input':
      return input(block, state, names);
    case 'rich_text':
      return renderRichText(block, names);
    case 'table':
      return renderTable(block.rows, names);
    case 'data_table':
      return `${block.caption}\n${renderTable(block.rows, names)}`;
    case 'data_visualization':
      return renderChart(block);
    case 'image':
      return `[image: ${block.alt_text}]`;
    case 'markdown':
      return block.text;
    case 'alert':
      return `! ${read(block.text, names)}`;
    case 'card': {
      const texts = [block.title, block.subtitle, block.body].flatMap((text) =>
        text ? [readMrkdwn(text.text, names)] : [],
      );
      const actions = block.actions?.map((one) => renderElement(one, undefined, names)).join(' ');
      return [...texts, ...(actions ? [actions] : [])].join('\n');
    }
    case 'carousel':
      return block.elements.map((card) => renderBlock(card, state, names)).join('\n\n');
    case 'container': {
      const title = block.title?.text ?? (block.rich_text_title && renderRichText(block.rich_text_title, names));
      return [title, ...block.child_blocks.map((child) => renderBlock(child, state, names))].filter(Boolean).join('\n');
    }
    default:
      return `[${block.type}]`;
  }
}

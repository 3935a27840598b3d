import type { Block as AnyBlock } from '../../../../src/slack/check/blocks';
import { ElementView } from '../fields';
import { Text } from '../text/text';
import { Boxed } from './boxed';
import { Chart } from './chart';
import { InputBlock } from './input-block';
import { RichText } from './rich-text';
import { Section } from './section';
import { Table } from './table';

/** One block. */
export function Block({ block }: { block: AnyBlock }) {
  switch (block.type) {
    case 'header':
      return (
        <h3 className="block-header" dir="auto">
          {block.text.text}
        </h3>
      );
    case 'divider':
      return <hr className="block-divider" />;
    case 'section':
      return <Section block={block} />;
    case 'rich_text':
      return <RichText block={block} />;
    case 'context':
      return (
        <p className="block-context">
          {block.elements.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: elements have nothing else to be told apart by
            <span key={at}>{each.type === 'image' ? each.alt_text : <Text text={each} />}</span>
          ))}
        </p>
      );
    case 'actions':
      return (
        <div className="block-actions">
          {block.elements.map((element) => (
            <ElementView key={element.action_id} element={element} block={block.block_id ?? ''} />
          ))}
        </div>
      );
    case 'input':
      return <InputBlock block={block} />;
    case 'table':
      return <Table rows={block.rows} align={(block.column_settings ?? []).map((each) => each?.align)} />;
    case 'data_table':
      return <Table rows={block.rows} caption={block.caption} pageSize={block.page_size} />;
    case 'data_visualization':
      return <Chart block={block} />;
    case 'container':
      return (
        <details className="block-box" open={block.default_collapsed !== true}>
          <summary>
            {block.title?.text ?? (block.rich_text_title && <RichText block={block.rich_text_title} />)}
          </summary>
          {block.child_blocks.map((each, at) => (
            <Block key={each.block_id ?? at} block={each} />
          ))}
        </details>
      );
    default:
      return <Boxed block={block} />;
  }
}

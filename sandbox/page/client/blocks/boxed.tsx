import type { Block as AnyBlock } from '../../../../src/slack/check/blocks';
import { ElementView } from '../fields';
import { Mrkdwn } from '../text/mrkdwn';
import { Text } from '../text/text';
import { Picture } from './picture';

/** Blocks that stand in a box of their own, or are only named here. */
export function Boxed({ block }: { block: AnyBlock }) {
  switch (block.type) {
    case 'image':
      return <Picture image={block} />;
    case 'markdown':
      return <pre className="block-markdown">{block.text}</pre>;
    case 'alert':
      return (
        <p className="block-alert" data-level={block.level ?? 'default'}>
          <Text text={block.text} />
        </p>
      );
    case 'card':
      return (
        <div className="block-box">
          {block.title !== undefined && (
            <strong>
              <Mrkdwn text={block.title.text} />
            </strong>
          )}
          {block.subtitle !== undefined && <Mrkdwn text={block.subtitle.text} />}
          {block.body !== undefined && <Mrkdwn text={block.body.text} />}
          <div className="block-actions">
            {block.actions?.map((each) => (
              <ElementView key={each.action_id} element={each} block={block.block_id ?? ''} />
            ))}
          </div>
        </div>
      );
    case 'carousel':
      return (
        <div className="block-carousel">
          {block.elements.map((each, at) => (
            <Boxed key={each.block_id ?? at} block={each} />
          ))}
        </div>
      );
    default:
      return (
        <p className="block-box">
          {block.type.replaceAll('_', ' ')}
          {'title' in block && typeof block.title === 'string' && `: ${block.title}`}
        </p>
      );
  }
}

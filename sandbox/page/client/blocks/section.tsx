import type { Block } from '../../../../src/slack/check/blocks';
import { ElementView } from '../fields';
import { Text } from '../text/text';
import { Picture } from './picture';

/** A text, fields in two columns, and something beside them. */
export function Section({ block }: { block: Extract<Block, { type: 'section' }> }) {
  const { text, fields = [], accessory } = block;
  return (
    <div className="block-section">
      <div className="block-section-text">
        {text !== undefined && <Text text={text} />}
        {fields.length > 0 && (
          <div className="block-fields">
            {fields.map((field, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fields have nothing else to be told apart by
              <div key={at}>
                <Text text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory?.type === 'image' && <Picture image={accessory} />}
      {accessory !== undefined && accessory.type !== 'image' && (
        <ElementView element={accessory} block={block.block_id ?? ''} label={text?.text} />
      )}
    </div>
  );
}

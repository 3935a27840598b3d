import type { Block as AnyBlock } from '../../../../src/slack/check/blocks';
import { Block } from './block';
import './blocks.css';
import './table.css';
import { type PlaceOfBlocks, PlaceProvider } from '../fields/place';

interface Props extends PlaceOfBlocks {
  readonly blocks: readonly AnyBlock[];
  /** A form keeps more room between its fields. */
  readonly isForm: boolean;
}

/** What a message, a modal or App Home is made of. */
export function Blocks({ blocks, isForm, at, values, errors }: Props) {
  return (
    <PlaceProvider value={{ at, values, errors }}>
      <div className="blocks" data-form={isForm}>
        {blocks.map((block, index) => (
          <Block key={block.block_id ?? index} block={block} />
        ))}
      </div>
    </PlaceProvider>
  );
}

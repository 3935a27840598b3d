import type { Block } from '../../../src/slack/check/blocks';
import type { Ids } from './ids';

type Named = { action_id?: string | undefined };

/** Gives every block and every interactive element that came without an id one, as Slack does. */
export function nameBlocks(blocks: readonly Block[], ids: Ids): Block[] {
  const named = <T extends Named>(element: T): T => ({ ...element, action_id: element.action_id ?? ids.short() });
  return blocks.map((block): Block => {
    const block_id = block.block_id ?? ids.short();
    switch (block.type) {
      case 'actions':
        return { ...block, block_id, elements: block.elements.map(named) };
      case 'input':
        return { ...block, block_id, element: named(block.element) };
      case 'section':
        return block.accessory && block.accessory.type !== 'image'
          ? { ...block, block_id, accessory: named(block.accessory) }
          : { ...block, block_id };
      case 'card':
        return { ...block, block_id, ...(block.actions && { actions: block.actions.map(named) }) };
      default:
        return { ...block, block_id };
    }
  });
}

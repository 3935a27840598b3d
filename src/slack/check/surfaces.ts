import type { Block, BlockType } from './blocks';
import type { Element } from './elements';
import type { Problem } from './problem';

export type Surface = 'message' | 'modal' | 'home';

const everywhere: readonly Surface[] = ['message', 'modal', 'home'];
const notInModals: readonly Surface[] = ['message', 'home'];
const messagesOnly: readonly Surface[] = ['message'];

/** On which surfaces each block may stand (docs.slack.dev/reference/block-kit/blocks). */
export const surfaces: Record<BlockType, readonly Surface[]> = {
  actions: everywhere,
  alert: ['modal'],
  card: everywhere,
  carousel: notInModals,
  container: notInModals,
  context: everywhere,
  context_actions: messagesOnly,
  data_table: notInModals,
  data_visualization: messagesOnly,
  divider: everywhere,
  file: messagesOnly,
  header: everywhere,
  image: everywhere,
  input: everywhere,
  markdown: messagesOnly,
  plan: messagesOnly,
  rich_text: everywhere,
  section: everywhere,
  table: notInModals,
  task_card: messagesOnly,
  video: everywhere,
};

/** Every block, those inside containers and carousels included. */
export function flatten(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'container') return [block, ...block.child_blocks];
    return block.type === 'carousel' ? [block, ...block.elements] : [block];
  });
}

/** The elements of a block that may carry an action_id. */
export function elementsOf(block: Block): Exclude<Element, { type: 'image' }>[] {
  switch (block.type) {
    case 'actions':
      return block.elements;
    case 'input':
      return [block.element];
    case 'section':
      return block.accessory && block.accessory.type !== 'image' ? [block.accessory] : [];
    case 'card':
      return block.actions ?? [];
    default:
      return [];
  }
}

function repeated(ids: readonly (string | undefined)[]): string[] {
  const present = ids.filter((id): id is string => id !== undefined);
  return [...new Set(present.filter((id, at) => present.indexOf(id) !== at))];
}

/** Problems that show only when all blocks of one surface are seen together. */
export function surfaceProblems(blocks: readonly Block[], surface: Surface, code: string): Problem[] {
  const all = flatten(blocks);
  const misplaced = blocks.flatMap((block, at) =>
    surfaces[block.type].includes(surface)
      ? []
      : [{ code, message: `unsupported type: ${block.type}`, pointer: `/blocks/${at}/type` }],
  );
  const blockIds = repeated(all.map((block) => block.block_id)).map((id) => ({
    code,
    message: `block_id already exists: ${id}`,
    pointer: '/blocks',
  }));
  const actionIds = all.flatMap((block) =>
    repeated(elementsOf(block).map((element) => element.action_id)).map((id) => ({
      code,
      message: `action_id already exists: ${id}`,
      pointer: '/blocks',
    })),
  );
  const focused = all.flatMap(elementsOf).filter((element) => 'focus_on_load' in element && element.focus_on_load);
  const focus =
    focused.length > 1 ? [{ code, message: 'only one element can have focus_on_load', pointer: '/blocks' }] : [];
  return [...misplaced, ...blockIds, ...actionIds, ...focus];
}

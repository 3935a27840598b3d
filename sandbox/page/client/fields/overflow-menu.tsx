import type { ActionElement } from '../../../../src/slack/check/elements';
import { useFill } from './use-field';

/** Further choices behind three dots. */
export function OverflowMenu({
  element,
  block,
}: {
  element: Extract<ActionElement, { type: 'overflow' }>;
  block: string;
}) {
  const fill = useFill(block, element.action_id);
  return (
    <select
      className="field-overflow"
      aria-label="More"
      value=""
      onChange={({ target }) => {
        if (target.value !== '') fill(target.value);
      }}
    >
      <option value="">…</option>
      {element.options.map(({ text, value }) => (
        <option key={value} value={value}>
          {text.text}
        </option>
      ))}
    </select>
  );
}

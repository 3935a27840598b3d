import type { Element } from '../../../../src/slack/check/elements';
import type { FieldProps } from './field-props';
import { useFill, useHeld, useValue } from './use-field';

type DateElement = Extract<Element, { type: 'datepicker' | 'timepicker' | 'datetimepicker' }>;

const kinds = {
  datepicker: { type: 'date', key: 'selected_date' },
  timepicker: { type: 'time', key: 'selected_time' },
  datetimepicker: { type: 'datetime-local', key: 'selected_date_time' },
} as const;

/** `2026-01-31T09:30` in the reader's zone. */
const local = (seconds: number): string => {
  const at = new Date(seconds * 1000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** A day, a time of day, or both. */
export function DateField({
  element,
  block,
  id,
  describedBy,
  isInvalid,
  label,
}: FieldProps & { element: DateElement }) {
  const { type, key } = kinds[element.type];
  const held = useHeld(block, element.action_id)[key];
  const fill = useFill(block, element.action_id);
  const [value, setValue] = useValue(typeof held === 'number' ? local(held) : String(held ?? ''));
  return (
    <input
      className="field-input"
      id={id}
      type={type}
      value={value}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={({ target }) => {
        setValue(target.value);
        if (target.value === '') fill(null);
        else fill(type === 'datetime-local' ? String(new Date(target.value).getTime() / 1000) : target.value);
      }}
    />
  );
}

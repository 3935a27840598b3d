import { useState } from 'react';
import type { InputElement } from '../../../../src/slack/check/elements';
import type { FieldProps } from './field-props';
import { useFill, useHeld } from './use-field';

type TextElement = Extract<
  InputElement,
  { type: 'plain_text_input' | 'email_text_input' | 'url_text_input' | 'number_input' }
>;

/** From here on a counter is shown: so many characters are left. */
const COUNT_FROM = 40;

/** One line or several of text. What is too long can be typed: the form says so when it is handed in, as Slack does. */
export function TextField({ element, ...props }: FieldProps & { element: TextElement }) {
  const { block, id, describedBy, isInvalid } = props;
  const held = String(useHeld(block, element.action_id).value ?? '');
  const fill = useFill(block, element.action_id);
  const [typed, setTyped] = useState<string>();
  const value = typed ?? held;
  const most = element.type === 'plain_text_input' ? element.max_length : undefined;
  const left = most === undefined ? undefined : most - value.length;
  const common = {
    id,
    value,
    dir: 'auto',
    placeholder: element.placeholder?.text,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      fill(target.value === '' ? null : target.value);
    },
  } as const;
  const isMultiline = element.type === 'plain_text_input' && element.multiline === true;
  return (
    <div className="field-text">
      {isMultiline ? <textarea rows={3} {...common} /> : <input type={typeOf(element)} {...common} />}
      {left !== undefined && left <= COUNT_FROM && (
        <span className="field-count" data-over={left < 0}>
          {left}
        </span>
      )}
    </div>
  );
}

function typeOf({ type }: TextElement): string {
  return { plain_text_input: 'text', email_text_input: 'email', url_text_input: 'url', number_input: 'text' }[type];
}

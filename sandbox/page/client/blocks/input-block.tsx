import { useId } from 'react';
import type { InputBlock as Input } from '../../../../src/slack/check/blocks';
import { Field } from '../fields';
import { usePlace } from '../fields/place';

/** A field with its label, hint and error. */
export function InputBlock({ block }: { block: Input }) {
  const { errors } = usePlace();
  const id = useId();
  const error = errors[block.block_id ?? ''];
  const { hint, label, optional = false } = block;
  const isGroup = block.element.type === 'checkboxes' || block.element.type === 'radio_buttons';
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const name = (
    <>
      <bdi>{label.text}</bdi>
      {optional && <small> (optional)</small>}
    </>
  );
  const below = (
    <>
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`} dir="auto">
          {hint.text}
        </p>
      )}
    </>
  );
  const field = (
    <Field
      element={block.element}
      block={block.block_id ?? ''}
      id={id}
      labelId={`${id}-label`}
      isOptional={optional}
      describedBy={described}
      isInvalid={error !== undefined}
    />
  );
  return isGroup ? (
    <fieldset className="field" aria-describedby={described} aria-invalid={error !== undefined}>
      <legend id={`${id}-label`}>{name}</legend>
      {field}
      {below}
    </fieldset>
  ) : (
    <div className="field">
      <label htmlFor={id} id={`${id}-label`}>
        {name}
      </label>
      {field}
      {below}
    </div>
  );
}

import { useId } from 'react';
import type { Accessory, ActionElement } from '../../../../src/slack/check/elements';
import { ButtonView } from './button-view';
import { Field } from './field';
import { OverflowMenu } from './overflow-menu';

interface Props {
  readonly element: ActionElement | Exclude<Accessory, { type: 'image' }>;
  readonly block: string;
  /** What stands beside it, where it has no label of its own. */
  readonly label?: string | undefined;
}

/** A button or a menu outside of a form. */
export function ElementView({ element, block, label }: Props) {
  const id = useId();
  if (element.type === 'button') return <ButtonView button={element} block={block} />;
  if (element.type === 'workflow_button') return <button type="button">{element.text.text}</button>;
  if (element.type === 'overflow') return <OverflowMenu element={element} block={block} />;
  return (
    <Field
      element={element}
      block={block}
      id={id}
      labelId={undefined}
      label={label}
      isOptional={false}
      describedBy={undefined}
      isInvalid={false}
    />
  );
}

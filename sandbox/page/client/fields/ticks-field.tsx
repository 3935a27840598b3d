import type { Element } from '../../../../src/slack/check/elements';
import { Text } from '../text/text';
import type { FieldProps } from './field-props';
import { optionsIn } from './options-in';
import { useFill, useHeld, useValue } from './use-field';

type TicksElement = Extract<Element, { type: 'checkboxes' | 'radio_buttons' }>;

/** Options to tick, or one of them to choose. */
export function TicksField({ element, block, id }: FieldProps & { element: TicksElement }) {
  const held = optionsIn(useHeld(block, element.action_id)).map(({ value }) => value);
  const fill = useFill(block, element.action_id);
  const [chosen, setChosen] = useValue(held);
  const isMany = element.type === 'checkboxes';
  const choose = (value: string, isOn: boolean): void => {
    const rest = isMany ? chosen.filter((each) => each !== value) : [];
    const next = element.options
      .map((each) => each.value)
      .filter((each) => rest.includes(each) || (isOn && each === value));
    setChosen(next);
    fill(isMany ? next : (next[0] ?? null));
  };
  return (
    <div className="field-ticks">
      {element.options.map(({ text, value, description }) => (
        <label key={value}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(value)}
            onChange={({ target }) => choose(value, target.checked)}
          />
          <span>
            <Text text={text} />
            {description !== undefined && (
              <small>
                <Text text={description} />
              </small>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}

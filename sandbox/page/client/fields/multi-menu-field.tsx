import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useActing } from '../acting';
import { chosenIn } from './chosen-in';
import type { FieldProps } from './field-props';
import { MenuList } from './menu-list';
import { type MenuElement, useOffer } from './menu-source';
import type { MenuOption } from './options-in';
import { useFill, useHeld, useValue } from './use-field';

/** A menu of several choices: what is chosen stands above it and can be taken back. */
export function MultiMenuField({ element, ...props }: FieldProps & { element: MenuElement }) {
  const { block, id, labelId, label, describedBy, isInvalid } = props;
  const { state } = useActing();
  const fill = useFill(block, element.action_id);
  const [chosen, setChosen] = useValue<readonly MenuOption[]>(chosenIn(useHeld(block, element.action_id), state));
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const offer = useOffer(element, block, query, isOpen);
  const values = chosen.map(({ value }) => value);
  const change = (next: readonly MenuOption[]): void => {
    setChosen(next);
    fill(next.map(({ value }) => value));
  };
  const toggle = (option: MenuOption): void =>
    change(values.includes(option.value) ? chosen.filter(({ value }) => value !== option.value) : [...chosen, option]);
  const combobox = useCombobox<MenuOption>({
    items: [...offer.options],
    inputId: id,
    isOpen,
    ...(labelId === undefined ? {} : { labelId }),
    itemToString: (option) => option?.words ?? '',
    itemToKey: (option) => option?.value,
    inputValue: query,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    stateReducer: (_before, { type, changes }) => {
      const { InputKeyDownEnter, ItemClick, InputBlur } = useCombobox.stateChangeTypes;
      if (type === InputKeyDownEnter || type === ItemClick) return { ...changes, isOpen: true };
      return type === InputBlur ? { ...changes, selectedItem: null } : changes;
    },
    onIsOpenChange: ({ isOpen: next }) => setOpen(next),
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setQuery(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) toggle(selectedItem);
      setQuery('');
    },
  });
  return (
    <div className="field-menu">
      {chosen.length > 0 && (
        <ul className="field-chips">
          {chosen.map((option) => (
            <li key={option.value}>
              <bdi>{option.words}</bdi>
              <button type="button" aria-label={`Remove ${option.words}`} onClick={() => toggle(option)}>
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="field-menu-box">
        <input
          {...combobox.getInputProps({
            dir: 'auto',
            placeholder: element.placeholder?.text ?? 'Choose',
            'aria-describedby': describedBy,
            'aria-invalid': isInvalid,
            ...(labelId === undefined ? { 'aria-label': label ?? element.placeholder?.text ?? 'Choose' } : {}),
            onClick: () => setOpen(true),
          })}
        />
        <span className="field-menu-arrow" aria-hidden="true" />
      </div>
      <MenuList offer={offer} isOpen={isOpen} combobox={combobox} chosen={values} />
    </div>
  );
}

import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { useActing } from '../acting';
import { chosenIn } from './chosen-in';
import type { FieldProps } from './field-props';
import { MenuList } from './menu-list';
import { type MenuElement, useOffer } from './menu-source';
import type { MenuOption } from './options-in';
import { useFill, useHeld, useValue } from './use-field';

/** A menu of one choice that searches while one types. */
export function MenuField({ element, ...props }: FieldProps & { element: MenuElement }) {
  const { block, id, labelId, label, isOptional, describedBy, isInvalid } = props;
  const { state } = useActing();
  const fill = useFill(block, element.action_id);
  const [[chosen], setChosen] = useValue<readonly MenuOption[]>(chosenIn(useHeld(block, element.action_id), state));
  const [query, setQuery] = useState('');
  const [isTyping, setTyping] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const offer = useOffer(element, block, query, isOpen);
  const choose = (option: MenuOption | undefined): void => {
    setChosen(option === undefined ? [] : [option]);
    fill(option?.value ?? null);
    setQuery('');
    setTyping(false);
  };
  const combobox = useCombobox<MenuOption>({
    items: [...offer.options],
    inputId: id,
    isOpen,
    ...(labelId === undefined ? {} : { labelId }),
    itemToString: (option) => option?.words ?? '',
    itemToKey: (option) => option?.value,
    inputValue: isTyping ? query : (chosen?.words ?? ''),
    selectedItem: chosen ?? null,
    defaultHighlightedIndex: 0,
    onIsOpenChange: ({ isOpen: next, type }) => {
      setOpen(next);
      if (next || type === useCombobox.stateChangeTypes.InputChange) return;
      setTyping(false);
      setQuery('');
    },
    onInputValueChange: ({ inputValue, type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) return;
      setTyping(true);
      setQuery(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => choose(selectedItem ?? undefined),
  });
  const { highlightedIndex, setHighlightedIndex } = combobox;
  const first = offer.options[0]?.value;
  useEffect(() => {
    if (isOpen && first !== undefined && highlightedIndex < 0) setHighlightedIndex(0);
  }, [isOpen, first, highlightedIndex, setHighlightedIndex]);
  return (
    <div className="field-menu">
      <div className="field-menu-box">
        <input
          {...combobox.getInputProps({
            dir: 'auto',
            placeholder: element.placeholder?.text ?? 'Choose one',
            'aria-describedby': describedBy,
            'aria-invalid': isInvalid,
            ...(labelId === undefined ? { 'aria-label': label ?? element.placeholder?.text ?? 'Choose one' } : {}),
            onClick: ({ currentTarget }) => {
              currentTarget.select();
              setOpen(true);
            },
          })}
        />
        {isOptional && chosen !== undefined && (
          <button type="button" aria-label="Clear" onClick={() => choose(undefined)}>
            ✕
          </button>
        )}
        <span className="field-menu-arrow" aria-hidden="true" />
      </div>
      <MenuList offer={offer} isOpen={isOpen} combobox={combobox} />
    </div>
  );
}

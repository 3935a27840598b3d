import type { UseComboboxReturnValue } from 'downshift';
import type { Offer } from './menu-source';
import type { MenuOption } from './options-in';

interface Props {
  readonly offer: Offer;
  readonly isOpen: boolean;
  readonly combobox: UseComboboxReturnValue<MenuOption>;
  readonly chosen?: readonly string[];
}

/** The options of a menu, below it. */
export function MenuList({ offer, isOpen, combobox, chosen = [] }: Props) {
  const { getMenuProps, getItemProps, highlightedIndex } = combobox;
  return (
    <ul {...getMenuProps()} className="field-options" hidden={!isOpen}>
      {isOpen && offer.says !== undefined && <li className="field-says">{offer.says}</li>}
      {isOpen &&
        offer.options.map((option, index) => (
          <li
            key={option.value}
            {...getItemProps({ item: option, index })}
            data-marked={index === highlightedIndex}
            data-chosen={chosen.includes(option.value)}
          >
            {option.group !== undefined && option.group !== offer.options[index - 1]?.group && (
              <small className="field-group">{option.group}</small>
            )}
            <bdi>{option.words}</bdi>
            {option.about !== undefined && <small dir="auto">{option.about}</small>}
          </li>
        ))}
    </ul>
  );
}

import type { InputElement } from '../../../../src/slack/check/elements';
import { DateField } from './date-field';
import type { FieldProps } from './field-props';
import './fields.css';
import './menu.css';
import { MenuField } from './menu-field';
import { MultiMenuField } from './multi-menu-field';
import { TextField } from './text-field';
import { TicksField } from './ticks-field';

/** The field of an input block. */
export function Field({ element, ...props }: FieldProps & { element: InputElement }) {
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return <TextField element={element} {...props} />;
    case 'checkboxes':
    case 'radio_buttons':
      return <TicksField element={element} {...props} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <DateField element={element} {...props} />;
    case 'rich_text_input':
    case 'file_input':
      return <p className="field-hint">This kind of field cannot be filled in here.</p>;
    case 'static_select':
    case 'external_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <MenuField element={element} {...props} />;
    default:
      return <MultiMenuField element={element} {...props} />;
  }
}

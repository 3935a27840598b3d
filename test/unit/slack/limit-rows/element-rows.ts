import {
  button,
  inputBlock,
  letters,
  ofElement,
  ofField,
  ofSuggestions,
  option,
  plain,
  type Row,
  times,
  view,
} from './row';

const url = 'https://example.com/';
const menu = (extra: object) => ({ type: 'static_select', ...extra });
const oneOption = (extra: object) => menu({ options: [{ ...option(1), ...extra }] });
const asked = (extra: object) => button({ confirm: { text: plain('Sure?'), ...extra } });
const text = (extra: object) => ({ type: 'plain_text_input', ...extra });

export const elementRows: Row[] = [
  ofElement('button.text', (n) => button({ text: plain(letters(n)) })),
  ofElement('button.value', (n) => button({ value: letters(n) })),
  ofElement('button.url', (n) => button({ url: url + letters(n - url.length) })),
  ofElement('button.accessibilityLabel', (n) => button({ accessibility_label: letters(n) })),
  ofElement('confirm.title', (n) => asked({ title: plain(letters(n)) })),
  ofElement('confirm.text', (n) => asked({ text: plain(letters(n)) })),
  ofElement('confirm.button', (n) => asked({ confirm: plain(letters(n)), deny: plain('No') })),
  ofElement('option.text', (n) => oneOption({ text: plain(letters(n)) })),
  ofElement('option.value', (n) => oneOption({ value: letters(n) })),
  ofElement('option.description', (n) => oneOption({ description: plain(letters(n)) })),
  ofElement('option.url', (n) => ({
    type: 'overflow',
    options: [{ ...option(1), url: url + letters(n - url.length) }],
  })),
  ofElement('optionGroup.label', (n) => menu({ option_groups: [{ label: plain(letters(n)), options: [option(1)] }] })),
  ofField('select.options', (n) => menu({ options: times(n, option) })),
  ofSuggestions('select.options', (n) => ({ options: times(n, option) })),
  ofField('select.groups', (n) =>
    menu({ option_groups: times(n, (at) => ({ label: plain(`Group ${at}`), options: [option(at)] })) }),
  ),
  ofElement('overflow', (n) => ({ type: 'overflow', options: times(n, option) })),
  ofField('checkboxes', (n) => ({ type: 'checkboxes', options: times(n, option) })),
  ofField('radioButtons', (n) => ({ type: 'radio_buttons', options: times(n, option) })),
  ofField('files', (n) => ({ type: 'file_input', max_files: n })),
  ofField('placeholder', (n) => text({ placeholder: plain(letters(n)) })),
  ofField('plainTextInput', (n) => text({ max_length: n })),
  ofField('plainTextInput', (n) => text({ initial_value: letters(n) })),
  ofField('inputLines', (n) => ({ type: 'rich_text_input', max_lines: n })),
  {
    limit: 'input.label',
    code: 'invalid_arguments',
    check: (n) => view([{ ...inputBlock(text({})), label: plain(letters(n)) }]),
  },
  {
    limit: 'input.hint',
    code: 'invalid_arguments',
    check: (n) => view([{ ...inputBlock(text({})), hint: plain(letters(n)) }]),
  },
];

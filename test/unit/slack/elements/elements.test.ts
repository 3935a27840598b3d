import { z } from 'zod';
import { defineField, type Widget } from '../../../../src/domain/field';
import { buildInput, readInputs } from '../../../../src/slack/elements';
import { textsFor } from '../../../../src/texts';
import { readView } from '../../../support/slack-text';

const t = textsFor('en');
const fieldOf = (widget: Widget) =>
  defineField({ label: () => 'Field', widget, schema: z.unknown(), example: '', optional: true });
const choices = ['6281234567801', '6281234567802', '6281234567803'].map((value, i) => ({
  value,
  label: `member ${i}`,
}));

const build = (widget: Widget, initial?: unknown, rows = choices) =>
  buildInput({ name: 'field', field: fieldOf(widget), t, initial, choices: rows });

/** What Slack would send for an input nobody touched, as it stands in the block. */
const shown = (widget: Widget, initial?: unknown, rows = choices): string =>
  readView({
    type: 'modal',
    title: { type: 'plain_text', text: 'T' },
    submit: { type: 'plain_text', text: 'S' },
    blocks: [build(widget, initial, rows)],
  });

const read = (widget: Widget, element: unknown, rows = choices): unknown =>
  readInputs({ field: fieldOf(widget) }, { field: { any: element } }, { field: rows }).field;

describe('asking for ticks', () => {
  const ticks: Widget = { kind: 'ticks', max: 8 };

  it('puts row tokens, never numbers, into the modal', () => {
    const block = JSON.stringify(build(ticks, ['6281234567802']));
    expect(block).not.toContain('628');
    expect(block).toContain('row-2');
    expect(build(ticks, ['6281234567802'])).toMatchObject({ element: { initial_options: [{ value: 'row-1' }] } });
    expect(shown(ticks)).toContain('member 0');
  });

  it('reads ticked rows back as what they stand for', () => {
    expect(read(ticks, { selected_options: [{ value: 'row-0' }, { value: 'row-2' }] })).toEqual([
      '6281234567801',
      '6281234567803',
    ]);
  });

  it('takes nothing for a row that was never offered', () => {
    expect(read(ticks, { selected_options: [{ value: 'row-3' }, { value: '6281234567801' }] })).toBeUndefined();
    expect(read(ticks, { selected_options: [] })).toBeUndefined();
  });

  it('says so when there is nothing to tick', () => {
    expect(shown(ticks, undefined, [])).toContain(t.views.nothingToTick);
  });

  it('offers a menu where Slack takes no more checkboxes', () => {
    const many = Array.from({ length: 11 }, (_, i) => ({ value: String(i), label: `row ${i}` }));
    expect(build(ticks, ['10'], many)).toMatchObject({ element: { type: 'multi_static_select' } });
    shown(ticks, ['10'], many);
  });
});

describe('asking for text', () => {
  it.each([
    { kind: 'line', maxLength: 128 },
    { kind: 'paragraph', maxLength: 2048 },
  ] as const)('fills in what is there: $kind', (widget) => {
    expect(build(widget, 'today')).toMatchObject({ element: { initial_value: 'today', max_length: widget.maxLength } });
    expect(read(widget, { type: 'plain_text_input', value: 'today' })).toBe('today');
    expect(read(widget, { type: 'plain_text_input', value: null })).toBeUndefined();
    shown(widget, 'today');
  });

  it('does not cut what is longer than allowed: its schema says so', () => {
    expect(build({ kind: 'line', maxLength: 128 }, 'x'.repeat(129))).toMatchObject({
      element: { initial_value: 'x'.repeat(129), max_length: 129 },
    });
  });

  it('asks for an address, as plain text where the one that stands there is none', () => {
    expect(build({ kind: 'url' }, 'https://x.test/a.jpg')).toMatchObject({ element: { type: 'url_text_input' } });
    expect(build({ kind: 'url' }, 'None')).toMatchObject({
      element: { type: 'plain_text_input', initial_value: 'None' },
    });
    shown({ kind: 'url' }, 'None');
    shown({ kind: 'url' });
  });
});

describe('asking for one of several', () => {
  const choice: Widget = { kind: 'choice', options: ['ACTIVE', 'DELETING'] };

  it('offers the values and reads the chosen one', () => {
    expect(build(choice, 'DELETING')).toMatchObject({ element: { initial_option: { value: 'DELETING' } } });
    expect(build(choice, 'OTHER')).not.toHaveProperty('element.initial_option');
    expect(read(choice, { selected_option: { value: 'ACTIVE' } })).toBe('ACTIVE');
    expect(read(choice, { selected_option: null })).toBeUndefined();
    shown(choice, 'ACTIVE');
  });

  it('searches for groups from the first letter', () => {
    expect(build({ kind: 'group' })).toMatchObject({ element: { type: 'external_select', min_query_length: 0 } });
    expect(read({ kind: 'group' }, { selected_option: { value: 'GROUP-1' } })).toBe('GROUP-1');
    shown({ kind: 'group' });
  });
});

describe('reading a form', () => {
  it('leaves out fields that were not asked for, and takes no malformed state', () => {
    const fields = { a: fieldOf({ kind: 'line', maxLength: 9 }), b: fieldOf({ kind: 'group' }) };
    expect(readInputs(fields, { a: { value: { value: 'x' } } }, {})).toEqual({ a: 'x' });
    expect(readInputs(fields, 'nonsense', {})).toEqual({});
    expect(readInputs(fields, { a: { value: 7 } }, {})).toEqual({});
  });
});

import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import * as z from 'zod';
import { actionIds } from '../../ids';
import { limits } from '../../limits';
import { plain } from '../../plain';

/** What stands around an input. */
interface Words {
  readonly label: string;
  readonly hint?: string;
}

interface Asked {
  /** Becomes the block's id. */
  readonly name: string;
  readonly words: Words;
  readonly optional?: boolean;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const input = (
  { name, words: { label, hint }, optional = false }: Asked,
  element: InputBlock['element'],
): KnownBlock => ({
  type: 'input',
  block_id: name,
  label: plain(label, limits.input.label),
  element,
  optional,
  ...(hint === undefined ? {} : { hint: plain(hint, limits.input.hint) }),
});

const optionOf = ({ value, label }: Choice) => ({ text: plain(label, limits.option.text), value });

export const line = (asked: Asked, initial: string, maxLength: number): KnownBlock =>
  input(asked, {
    type: 'plain_text_input',
    action_id: actionIds.value,
    max_length: Math.max(maxLength, initial.length),
    ...(initial === '' ? {} : { initial_value: initial }),
  });

/** One thing that is ticked or not. */
export function tick(asked: Asked, label: string, initial: boolean): KnownBlock {
  const options = [optionOf({ value: 'yes', label })];
  const ticked = initial ? { initial_options: options } : {};
  return input({ ...asked, optional: true }, { type: 'checkboxes', action_id: actionIds.value, options, ...ticked });
}

export function oneOf(asked: Asked, choices: readonly Choice[], initial: string): KnownBlock {
  const options = choices.map(optionOf);
  const chosen = options.find(({ value }) => value === initial);
  return input(asked, {
    type: 'static_select',
    action_id: actionIds.value,
    options,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  });
}

export const persons = (asked: Asked, initial: readonly string[]): KnownBlock =>
  input(asked, {
    type: 'multi_users_select',
    action_id: actionIds.value,
    ...(initial.length === 0 ? {} : { initial_users: [...initial] }),
  });

export const userGroups = (asked: Asked, placeholder: string, initial: readonly Choice[]): KnownBlock =>
  input(asked, {
    type: 'multi_external_select',
    action_id: actionIds.userGroups,
    min_query_length: 0,
    placeholder: plain(placeholder, limits.placeholder),
    ...(initial.length === 0 ? {} : { initial_options: initial.map(optionOf) }),
  });

/** Groups that are searched for as somebody types; `from` is the action that says which. */
export const someGroups = (
  asked: Asked,
  from: string,
  placeholder: string,
  initial: readonly PlainTextOption[],
): KnownBlock =>
  input(asked, {
    type: 'multi_external_select',
    action_id: from,
    min_query_length: 0,
    placeholder: plain(placeholder, limits.placeholder),
    ...(initial.length === 0 ? {} : { initial_options: [...initial] }),
  });

/** Slack's own list of channels, without those that can be no desk. */
export const channels = (asked: Asked): KnownBlock =>
  input(asked, {
    type: 'conversations_select',
    action_id: actionIds.value,
    filter: { include: ['public', 'private'], exclude_external_shared_channels: true },
  });

const values = z.record(z.string(), z.record(z.string(), z.unknown()));
const option = z.object({ value: z.string() });
const filled = z.object({
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_users: z.array(z.string()).nullish(),
  selected_conversation: z.string().nullish(),
});

/** What one input was filled with: its texts, in the order they were chosen; none when it was left empty. */
export function filledIn(viewState: unknown, name: string): readonly string[] {
  const element = Object.values(values.catch({}).parse(viewState)[name] ?? {})[0];
  const { data } = filled.safeParse(element);
  if (data === undefined) return [];
  const { value, selected_option, selected_options, selected_users, selected_conversation } = data;
  const one = value ?? selected_option?.value ?? selected_conversation;
  return one ? [one] : [...(selected_options ?? []).map((each) => each.value), ...(selected_users ?? [])];
}

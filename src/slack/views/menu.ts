import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Operation } from '../../domain/operation';
import type { Refusal } from '../../domain/policy';
import type { Texts } from '../../texts';
import { lines, richText } from '../blocks/rich';
import { context, header } from '../blocks/small';
import { actionIds, blockIds, callbacks, menuAction } from '../ids';
import { limits } from '../limits';
import { plain } from '../plain';
import { modal } from './modal';
import { type OperationGroup, operationGroups } from './operation-groups';

export interface Menu {
  readonly t: Texts;
  readonly operations: readonly Operation[];
  readonly draftId: string;
  /** The desks to choose from, when there are several; `name` is the channel's. The first is chosen until another is. */
  readonly desks?: readonly { readonly id: string; readonly name: string }[];
  /** The desk chosen by now. */
  readonly deskId?: string | undefined;
  /** Why this person may not; what they may not is left out. */
  readonly mayNot?: (operation: Operation) => Refusal | undefined;
}

/** Everything that can be done, each with its button: nothing has to be typed. */
export function menuView({ t, operations, draftId, desks = [], deskId, mayNot }: Menu): ModalView {
  const offered = operations.filter((operation) => mayNot?.(operation) === undefined);
  const intro = offered.length === 0 ? t.views.menu.nothing : t.views.menu.intro;
  return modal({
    t,
    title: t.views.menu.title,
    callback: callbacks.menu,
    draftId,
    blocks: [
      ...richText(lines([intro])),
      ...deskBlocks(desks, deskId, t),
      ...operationGroups(offered).flatMap((group) => groupBlocks(group, operations, t)),
    ],
  });
}

function groupBlocks(group: OperationGroup, all: readonly Operation[], t: Texts): KnownBlock[] {
  const rows = group.operations.map((operation): KnownBlock => {
    const words = operation.words(t);
    return {
      type: 'section',
      text: plain(words.summary, limits.section.text),
      accessory: {
        type: 'button',
        text: plain(words.title, limits.button.text),
        action_id: menuAction(all.indexOf(operation)),
        value: operation.name,
      },
    };
  });
  return [header(t.views.menu[group.kind]), context(t.views.menu[`${group.kind}Hint`]), ...rows];
}

function deskBlocks(desks: NonNullable<Menu['desks']>, deskId: string | undefined, t: Texts): KnownBlock[] {
  if (desks.length < 2) return [];
  const options = desks
    .slice(0, limits.select.options)
    .map(({ id, name }): PlainTextOption => ({ text: plain(name, limits.option.text), value: id }));
  const initial = options.find((option) => option.value === deskId) ?? options[0];
  return [
    {
      type: 'section',
      block_id: blockIds.menuDesk,
      text: plain(t.views.menu.desk, limits.section.text),
      accessory: {
        type: 'static_select',
        action_id: actionIds.menuDesk,
        options,
        ...(initial === undefined ? {} : { initial_option: initial }),
      },
    },
  ];
}

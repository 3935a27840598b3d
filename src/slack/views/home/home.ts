import type { Button, HomeView, KnownBlock } from '@slack/types';
import type { Operation } from '../../../domain/operation';
import type { Overview } from '../../../requests/api';
import type { Texts } from '../../../texts';
import type { Phrase } from '../../../texts/phrase';
import { lines, richText } from '../../blocks/rich';
import { button, buttons } from '../../blocks/small';
import { actionIds, blockIds, callbacks } from '../../ids';
import { limits } from '../../limits';
import { type DeskAtHome, deskBlocks } from './desks';
import { ownBlocks } from './own';
import { recentBlocks } from './recent';
import { type Places, waitingBlocks } from './waiting';

export interface Home {
  readonly t: Texts;
  readonly operations: readonly Operation[];
  /** What came of this person's last click, on top. */
  readonly said: readonly Phrase[];
  /** Whether this person may set up desks. */
  readonly isAdmin: boolean;
  readonly desks: readonly DeskAtHome[];
  readonly overview: Overview;
  readonly linkTo: Places['linkTo'];
}

/** All that concerns one person: what waits for them, what they asked, their desks, and what was done there. */
export function homeView({ t, operations, said, isAdmin, desks, overview, linkTo }: Home): HomeView {
  const menu = [
    ...(desks.length > 0 ? [button(t.home.manage, actionIds.openMenu, 'menu')] : []),
    ...(isAdmin ? [button(t.home.setUp, actionIds.homeSetUp, 'setup')] : []),
  ];
  if (desks.length === 0) return homeSaying([...said, t.slack.noDeskForYou, [t.home.noDesk]], menu);
  const channels = new Map(desks.map(({ desk }) => [desk.id, desk.channelId]));
  const channelOf: Places['channelOf'] = ({ deskId }) => channels.get(deskId) ?? deskId;
  return home([
    ...richText(lines(...said)),
    ...buttons(blockIds.homeMenu, menu),
    ...waitingBlocks(overview, { channelOf, linkTo }, t),
    ...ownBlocks(overview.own, channelOf, operations, t),
    ...deskBlocks(desks, t),
    ...recentBlocks(overview, operations, t),
  ]);
}

/** A home that only says something, with what can be pressed below it. */
export const homeSaying = (said: readonly Phrase[], below: readonly Button[] = []): HomeView =>
  home([...richText(lines(...said)), ...buttons(blockIds.homeMenu, below)]);

const home = (blocks: KnownBlock[]): HomeView => ({
  type: 'home',
  callback_id: callbacks.home,
  blocks: blocks.slice(0, limits.view.blocks),
});

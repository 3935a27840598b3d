import type { Button } from '@slack/types';
import type { Texts } from '../../texts';
import { actionIds, COMMAND } from '../ids';
import type { Message } from './message';
import { button, withButtons } from './small';

/** Leads to the menu from wherever it stands. */
export const menuButton = (t: Texts): Button => button(t.welcome.open, actionIds.openMenu, 'menu');

/** To a channel with a desk: what one can do here and how to begin. */
export const welcomeMessage = (t: Texts): Message =>
  withButtons([[t.welcome.ready], t.welcome.how(COMMAND), [t.welcome.safe]], [menuButton(t)]);

/** To a channel without a desk: who can set it up, and how. */
export const notReadyMessage = (t: Texts, admins: readonly string[]): Message =>
  withButtons([[t.welcome.notReady], t.welcome.setUp(t.setup.whoCan(admins), COMMAND)], []);

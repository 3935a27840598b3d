import { link, type Phrase, phrase, time } from '../phrase';

/** Modals, menus and help. */
export const views = {
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Reading the group…',
  working: 'Working on it…',
  groupLabel: 'Group',
  subjectMissing: '(no subject)',
  nothingToTick: 'There is nothing to choose from. Choose another group, or close this form.',
  option: (memberCount: number | undefined, max: number, status: string): string =>
    memberCount === undefined ? status : `${memberCount} of ${max} members · ${status}`,
  continue: 'Continue',
  /** Under a form: what handing it in leads to. */
  after: {
    destructive: 'An approver of this desk has to confirm this before anything happens.',
    change: 'This starts as soon as you ask; the channel sees it.',
  },

  menu: {
    title: 'Manage chat groups',
    intro: 'What would you like to do?',
    desk: 'Channel',
    reads: 'Look',
    changes: 'Change',
    dangerous: 'Needs an approver',
    readsHint: 'Only you see the answer.',
    changesHint: 'Posted in the channel and carried out.',
    dangerousHint: 'Posted in the channel; nothing happens before an approver confirms.',
    nothing: 'There is nothing here for you yet. Ask an admin of this workspace to set up Groupkeeper.',
  },

  askedBefore: {
    title: 'Asked a moment ago',
    submit: 'Ask anyway',
    said: (at: number): Phrase =>
      phrase`You have asked for exactly this: ${time(at)}. Nothing was asked a second time.`,
    see: (url: string): Phrase => phrase`${link(url, 'See the earlier request')}`,
    state: (state: string): string => `It stands at: ${state}.`,
    next: 'If you do want it twice, press “Ask anyway”.',
  },

  help: {
    title: 'Groupkeeper: what you can type',
    intro: (command: string): string => `Type ${command} alone for a menu: everything works from there, too.`,
    help: 'Show this.',
    menu: 'Open the menu.',
    youMayAll: 'You may do everything listed here.',
    youMaySome: 'You may do what is listed here, unless a line says otherwise.',
    youMayNot: (why: string): string => `Not for you: ${why}`,
  },
};

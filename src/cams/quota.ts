import { seconds } from '../domain/clock';

/** Published for AddChatGroup and DeleteChatGroupParticipants, assumed for the rest (cams-api section 3). */
export const CALLS_PER_SECOND = 50;

/** How late a call may begin, in ms after the moment it was given: later, that moment is not its own any more. */
export const LATE = 25;

/** How much longer than another call one may be on its way to CAMS, in ms. */
const WAY = 40;

/**
 * Two calls between which a quota of others lies are given moments so far apart, in ms, that they reach CAMS a second
 * apart, be the first late and the other not. Wider would be safer and slower: this leaves 0.94 of the quota.
 */
export const WINDOW = seconds(1) + LATE + WAY;

/** How closely the calls of one action may follow each other. All spans in ms. */
export interface Pace {
  /** So many calls may begin within `window`. */
  readonly places: number;
  readonly window: number;
  /** How far ahead of now a place may be reserved. */
  readonly ahead: number;
  /** How many places that are not free yet one reservation may take, so that others get theirs. */
  readonly share: number;
  /** How far apart places are that are not free yet. */
  readonly apart: number;
}

/** Moments are ms of the clock of whoever keeps the places. */
export interface Reservation {
  /** When it was made. */
  readonly at: number;
  /** When each call may begin, in order; fewer than asked when the next places lie too far ahead. */
  readonly moments: readonly number[];
  /** The first moment that was left for others. */
  readonly next: number;
}

/** Keeps the places for calls to CAMS for all processes together. */
export interface CallPlaces {
  /**
   * Reserves up to `count` places of an action, none of them earlier than `lead` ms from now.
   * @throws StoreError when the database does not answer: then no place was given that may be used
   */
  reserve(action: string, count: number, lead: number, pace: Pace): Promise<Reservation>;
}

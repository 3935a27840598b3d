/** What a picture's address led to. */
export interface PictureFound {
  readonly bytes: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Looks at the picture behind an address before CAMS is told of it. */
export interface PictureCheck {
  /**
   * Fetches the picture once, from public addresses only; `undefined` where only the address itself was looked at.
   * What CAMS finds there later may be something else.
   * @throws GroupkeeperError one of `texts.errors` that begin with `picture_url_`: which rule it broke, and nothing of
   * what was answered
   */
  check(address: string): Promise<PictureFound | undefined>;
}

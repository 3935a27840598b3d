import type { Phrase } from '../../texts/phrase';

/** A file for one person. */
export interface FileToSend {
  /** With its ending, for example `history.csv`. */
  readonly name: string;
  /** What Slack shows above it. */
  readonly title: string;
  readonly bytes: Uint8Array;
  /** Said below the file: what it is, and what to take care of. */
  readonly say: readonly Phrase[];
  /** What is to be seen on it, where it is a picture. */
  readonly altText?: string | undefined;
}

/** Whom a file goes to, and for which desk. */
export interface Addressee {
  readonly personId: string;
  readonly deskId: string;
}

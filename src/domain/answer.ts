import type { Phrase } from '../texts/phrase';
import type { Chart } from './chart';

/** A secret of a group that one person may have shown to them alone. */
export type Reveal = 'link' | 'numbers';

/** What a read operation answers: shown to the person who asked; **Share in channel** shows the same, masked. */
export interface Answer {
  readonly title: string;
  readonly lines: readonly Phrase[];
  /** What there is a list of, one below the other, after the lines. */
  readonly entries?: readonly Phrase[];
  /** Shown above everything where it can be; the lines say the same in words. */
  readonly chart?: Chart;
  readonly facts?: readonly { readonly label: string; readonly value: Phrase }[];
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Which page this is; absent when everything is here. */
  readonly page?: { readonly index: number; readonly pages: number };
  /** Whether all of it can be had as a file, by the operation's `sheet`. */
  readonly sheet?: boolean;
  /** What can be revealed, of which group. */
  readonly reveals?: { readonly groupId: string; readonly what: readonly Reveal[] };
}

import type { Phrase } from '../texts/phrase';

/** A secret of a group that one person may have shown to them alone. */
export type Reveal = 'link' | 'numbers';

/** What a read operation answers: shown to the person who asked; **Share in channel** shows the same, masked. */
export interface Answer {
  readonly title: string;
  readonly lines: readonly Phrase[];
  readonly facts?: readonly { readonly label: string; readonly value: Phrase }[];
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Which page this is; absent when everything is here. */
  readonly page?: { readonly index: number; readonly pages: number };
  /** What can be revealed, of which group. */
  readonly reveals?: { readonly groupId: string; readonly what: readonly Reveal[] };
}

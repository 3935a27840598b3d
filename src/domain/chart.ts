/** Numbers to be seen at a glance; whoever shows it says them in words as well. */
export interface Chart {
  readonly title: string;
  /** What is counted. */
  readonly name: string;
  /** From left to right; no two have the same label. */
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

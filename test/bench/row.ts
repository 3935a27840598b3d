/** Under what a row is measured. */
export interface Conditions {
  /** How often everything is measured; each measurement has as many values. */
  readonly rounds: number;
  /** How long one stretch of load lasts, in seconds. */
  readonly seconds: number;
  /** A folder for CPU profiles of what is measured; none are taken without it. */
  readonly profiles: string | undefined;
  /** Says what is being done, for whoever watches. */
  readonly tell: (what: string) => void;
}

/** What the medians are held against: the value itself, its quotient by what it is beside, or its difference from that. */
export interface Reach {
  readonly by: 'value' | 'times' | 'more';
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** One line of the table, with one value a round. */
export interface Measurement {
  readonly what: string;
  /** `ms`, `MB`, `calls`, `a second` … */
  readonly unit: string;
  readonly values: readonly number[];
  /** The same of what it is beside, measured in the same rounds. */
  readonly beside?: readonly number[] | undefined;
  /** Absent where a figure only explains others. */
  readonly reach?: Reach | undefined;
}

/** One row of issue 6: what is measured, beside what, and what is to be reached. */
export interface Row {
  readonly number: number;
  readonly what: string;
  readonly beside: string;
  readonly reach: string;
  /** What a reader has to know to read the figures right; one sentence each. */
  readonly notes: readonly string[];
  /** Measures it in processes of its own, and ends them. Throws when something was not answered as it should be. */
  run(conditions: Conditions): Promise<readonly Measurement[]>;
}

/** One line of the table. */
export interface Measure {
  readonly what: string;
  readonly size: string;
  readonly milliseconds: number;
  /** Time as a multiple of a plain pass over the same data; null where that has no meaning. */
  readonly passes: number | null;
  readonly note?: string;
}

export interface BenchOptions {
  /** Tables of more rows are left out, where a bench has such. */
  readonly rows: number;
  /** Prints a line as soon as it is known: for a bench of minutes. */
  print(measure: Measure): void;
}

/** Resolves to the lines that were not printed yet. */
export type Bench = (options: BenchOptions) => Promise<readonly Measure[]>;

/** One line of the table. */
export interface Measure {
  readonly what: string;
  readonly size: string;
  readonly milliseconds: number;
  /** How many times a plain pass over the same data it takes; null where that says nothing. */
  readonly passes: number | null;
  readonly note?: string;
}

export type Bench = () => Promise<readonly Measure[]>;

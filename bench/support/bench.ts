/** One line of the table. */
export interface Measure {
  readonly what: string;
  readonly size: string;
  readonly milliseconds: number;
  /** Time as a multiple of a plain pass over the same data; null where that has no meaning. */
  readonly passes: number | null;
  readonly note?: string;
}

export type Bench = () => Promise<readonly Measure[]>;

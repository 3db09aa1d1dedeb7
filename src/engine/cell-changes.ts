/** A missing cell that was filled. */
export interface Imputation {
  readonly unit: string;
  readonly indicator: string;
  readonly value: number;
}

/** A cell that outlier treatment changed. */
export interface Treatment {
  readonly unit: string;
  readonly indicator: string;
  /**
   * `winsorisedHigh` / `winsorisedLow`: moved to the next value inwards, and then transformed if the column was;
   * `fencedHigh` / `fencedLow`: moved to a fence; `log` / `boxCox`: the whole column was transformed.
   */
  readonly kind: "winsorisedHigh" | "winsorisedLow" | "fencedHigh" | "fencedLow" | "log" | "boxCox";
  readonly before: number;
  readonly after: number;
}

/** The transformation of a whole column; `minimum` and `maximum` are those of the column it was made from. */
export type Transform =
  | {
      readonly kind: "log" | "logTurned" | "logShifted" | "logGII";
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly kind: "boxCox"; readonly minimum: number; readonly maximum: number; readonly lambda: number };

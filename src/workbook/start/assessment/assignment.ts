/** Who rates what, by positions: units and indicators of the assessment, raters of the request. */
export interface AssignmentRequest {
  readonly units: number;
  readonly indicators: number;
  readonly raters: number;
  /** Number of raters of a cell, 1 to the number of raters. */
  readonly perCell: number;
  /** By unit, the same raters rate all indicators of a unit. */
  readonly by: "unit" | "cell";
  /** Number of units, or by cell of cells, that all raters rate. */
  readonly shared: number;
  readonly seed: number;
  /** Raters of a cell that has some already, which are kept; empty for a new cell. */
  readonly given?: (unit: number, indicator: number) => readonly number[];
  /** Whether a cell is to be rated; false for one that has raters who are not among these. Absent: where nobody is given. */
  readonly isOpen?: (unit: number, indicator: number) => boolean;
}

export interface Assignment {
  /** Raters by cell: units one after the other, each with all indicators; ascending. Empty for a cell that has some already. */
  readonly cells: readonly (readonly number[])[];
  /** Number of cells of each rater, with those that were given. */
  readonly loads: readonly number[];
  /** Raters that have common cells, directly or through others: one group where all can be compared. */
  readonly groups: readonly (readonly number[])[];
}

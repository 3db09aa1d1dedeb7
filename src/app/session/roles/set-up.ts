/** What was written that changes scores and was not in the workbook. */
export interface SetUp {
  /** Names of the indicators whose names say that less is better. */
  readonly turned: readonly string[];
}

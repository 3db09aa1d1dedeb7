/** What was written that changes scores and was not stated in the workbook. */
export interface SetUp {
  /** Names of the indicators for which less is better, by their names. */
  readonly turned: readonly string[];
}

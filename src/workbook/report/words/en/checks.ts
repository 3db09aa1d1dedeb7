/** The checks on the sheet Audit. */
export const checks = {
  title: "Checks",
  subtitle:
    "Recomputed whenever the workbook calculates. The engine's scores are those of the run: after an edit the last check fails until the next run.",
  all: "All checks",
  allPass: "all checks pass",
  oneFails: "a check fails",
  check: "Check",
  result: "Result",
  oneSide: "One side",
  otherSide: "Other side",
  pass: "pass",
  fail: "fail",
  of: "{check} ({code})",
  engine: "Largest difference of engine and formulas",
  weights: "Effective weights sum to 1",
  ranks: "Ranks sum as they must",
  parts: "Parts of gaps sum to the gaps",
  units: "Units read and units with or without a score",
  againstFormulas: "Engine against formulas",
  againstFormulasText:
    "Recomputed whenever the workbook calculates. The engine's scores at the time of the run stand to the right. After an edit of data or weights the formulas move on and the difference shows by how much.",
  largestDifference: "Largest difference",
  onlyOne: "Only one has",
} as const;

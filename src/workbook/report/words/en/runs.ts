/** The sheet of runs. */
export const runs = {
  title: "Runs",
  subtitle: "Every time that this workbook was scored, the latest first.",
  time: "Time",
  version: "Version",
  report: "Report",
  units: "Units",
  indicators: "Indicators",
  problems: "Problems",
  first: "First",
  score: "Score of the first",
  digest: "SHA-256 of the inputs",
  live: "live",
  values: "values",
} as const;

/** Header and footer of printed pages. */
export const printing = {
  scoredOn: "Scored on {date}, inputs {digest}",
  page: "Page &P of &N",
} as const;

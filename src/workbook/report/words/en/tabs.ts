import type { IndexSheetKey, ReportSheetKey } from "../../sheet-list";

/** Names of the report's tabs, by the key of the sheet. */
export const tabs = {
  Profile: "Profile",
  Ranking: "Ranking",
  Gaps: "Gaps",
  Scores: "Scores",
  Parameters: "Parameters",
  Values: "Values",
  Treated: "Treated",
  Normalised: "Normalised",
  References: "References",
  Contributions: "Contributions",
  Audit: "Audit",
  Runs: "Runs",
} as const satisfies Readonly<Record<IndexSheetKey | ReportSheetKey | "Runs", string>>;

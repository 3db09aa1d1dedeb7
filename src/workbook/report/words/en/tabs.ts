import type { IndexSheetKey, ReportSheetKey } from "../../sheet-list";

/** Names of the report's tabs, by the key of the sheet. */
export const tabs = {
  Profile: "Profile",
  Ranking: "Ranking",
  Gaps: "Gaps",
  Comparison: "Comparison",
  Robustness: "Robustness",
  Sensitivity: "Sensitivity",
  Coherence: "Coherence",
  Assessment: "Assessment",
  Trace: "Trace",
  Scores: "Scores",
  Parameters: "Parameters",
  Values: "Values",
  Treated: "Treated",
  Normalised: "Normalised",
  Peers: "Peers",
  References: "References",
  Contributions: "Contributions",
  Correlations: "Correlations",
  Statistics: "Statistics",
  Audit: "Audit",
  Runs: "Runs",
} as const satisfies Readonly<Record<IndexSheetKey | ReportSheetKey | "Runs", string>>;

import type { IndexSheetKey, ReportSheetKey } from "../../sheet-list";

/** Names of the report's tabs, by the key of the sheet. */
export const tabs = {
  Profile: "Profile",
  Levers: "Levers",
  Plan: "Plan",
  Ranking: "Ranking",
  Gaps: "Gaps",
  Comparison: "Comparison",
  Compared: "Scenarios compared",
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

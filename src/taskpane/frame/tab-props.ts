import type { ReportMode } from "../../app";

/** What every tab is given. */
export interface TabProps {
  /** How the next report is written. */
  readonly mode: ReportMode;
  readonly setMode: (mode: ReportMode) => void;
}

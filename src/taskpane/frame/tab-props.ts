import type { ReportMode } from "../../app";

/** Properties of every tab. */
export interface TabProps {
  /** How the next report is written. */
  readonly mode: ReportMode;
  readonly setMode: (mode: ReportMode) => void;
}

import type { SessionIndex } from "../../app/session";

/** What each view of the tab Assess, but Start, shows something of. */
export interface AssessViewProps {
  readonly index: SessionIndex;
}

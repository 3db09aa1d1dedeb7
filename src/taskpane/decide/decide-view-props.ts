import type { SessionIndex } from "../../app/session";
import type { Branch } from "../model/tree";

/** What each view of the tab Decide shows something of. */
export interface DecideViewProps {
  readonly index: SessionIndex;
  /** The index that was chosen, where there are several. */
  readonly root: Branch;
  /** Position of the unit that was chosen: a view that is of one unit draws `UnitChoice` and shows it. */
  readonly unit: number;
}

import type { PlanCell, StyleRole } from "../plan";

/** How a cell is to be changed; null leaves what is there. */
export interface CellChange {
  /** The content to write: where the host would calculate an array formula in another way, its value. */
  readonly content: PlanCell | null;
  /** The role whose look the cell gets; "plain" is the look of a cell without a role. */
  readonly look: StyleRole | "plain" | null;
  readonly format: string | null;
}

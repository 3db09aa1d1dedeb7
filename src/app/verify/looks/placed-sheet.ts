import type { SheetPlan } from "../../../workbook/plan";
import type { ComparableBlock } from "../placed-block";

/** A planned sheet where it is now, with the blocks on it. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  /** Its name now. */
  readonly name: string;
  readonly blocks: readonly ComparableBlock[];
  /** The comparable blocks of all sheets, that references are followed with. */
  readonly all: readonly ComparableBlock[];
}

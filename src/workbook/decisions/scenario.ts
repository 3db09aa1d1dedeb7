import type { CellRef } from "../cells";

/** A named set of changes of the index: the rows of the user's table Scenarios that have this name. */
export interface Scenario {
  readonly name: string;
  readonly changes: readonly ScenarioChange[];
  /** The first cell of its first row. */
  readonly cell: CellRef;
}

export type ScenarioChange =
  /** A setting of the Method, in words: "Normalisation", "z-score". */
  | {
      readonly kind: "setting";
      readonly setting: string;
      readonly words: string;
      readonly cell: CellRef;
    }
  /** The weight of a node, by its code. */
  | { readonly kind: "weight"; readonly node: string; readonly weight: number; readonly cell: CellRef }
  /** The element that a node stands below, by the codes. */
  | { readonly kind: "parent"; readonly node: string; readonly parent: string; readonly cell: CellRef }
  /** The name of a node, which scores do not depend on. */
  | { readonly kind: "name"; readonly node: string; readonly name: string; readonly cell: CellRef }
  /** A value of a unit, by the codes; on the scale of the denominated values. NaN takes it away. */
  | {
      readonly kind: "value";
      readonly unit: string;
      readonly indicator: string;
      readonly value: number;
      readonly cell: CellRef;
    };

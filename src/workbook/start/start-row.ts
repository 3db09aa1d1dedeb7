import type { Direction, Model } from "../../engine";
import type { TableReading } from "../read";
import type { Source } from "../source";

/** An index as it was read, from which a workbook is set up. */
export interface StartReading {
  readonly model: Model;
  readonly source: Source;
  readonly table: TableReading | null;
}

export type StartType =
  | "Indicator"
  | "Aggregate"
  | "Denominator"
  | "Group"
  | "Context"
  | "Published"
  | "Code"
  | "Name"
  | "Time"
  | "Ignore";

/** One row of the new Framework. NaN and "" mean "not stated". */
export interface StartRow {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly level: number;
  readonly type: StartType;
  /** Null when the row has no direction and no weight, such as a group. */
  readonly direction: Direction | null;
  readonly weight: number | null;
  readonly unit: string;
  readonly target: number;
  readonly lower: number;
  readonly upper: number;
  readonly denominator: string;
  readonly scale: number;
  /** What the workbook did not state, for the user to check; "" for nothing. */
  readonly suggested: string;
}

/** The rows of the Framework, and what was suggested in them. */
export interface StartFramework {
  readonly rows: readonly StartRow[];
  /** Names of the indicators whose direction is -1 because the name says that less is better. */
  readonly turned: readonly string[];
  /** Names of the indicators that run against the others, for the user to check. */
  readonly contrary: readonly string[];
  /** Names of the parents that were made from headers above the columns. */
  readonly groups: readonly string[];
}

/** A row that states the type of a column and nothing else. */
export const plainRow = (row: Pick<StartRow, "code" | "name" | "type"> & Partial<StartRow>): StartRow => ({
  ...{ parent: "", level: NaN, direction: null, weight: null, unit: "", denominator: "", scale: NaN },
  ...{ target: NaN, lower: NaN, upper: NaN, suggested: "" },
  ...row,
});

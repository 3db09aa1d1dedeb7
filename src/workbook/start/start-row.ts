import type { Direction, Model } from "../../engine";
import type { TableReading } from "../read";
import type { Source } from "../source";

/** What a workbook is set up from: an index as it was read. */
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

/** One row of the Framework that is written. NaN and "" stand for what is not stated. */
export interface StartRow {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly level: number;
  readonly type: StartType;
  /** Null where a direction or a weight has no meaning. */
  readonly direction: Direction | null;
  readonly weight: number | null;
  readonly unit: string;
  readonly target: number;
  readonly lower: number;
  readonly upper: number;
  readonly denominator: string;
  readonly scale: number;
  /** What was not stated in the workbook and is to be checked; "" for nothing. */
  readonly suggested: string;
}

/** The rows of the Framework, and what in them was not in the workbook. */
export interface StartFramework {
  readonly rows: readonly StartRow[];
  /** Names of the indicators that the names turned round: less is better. */
  readonly turned: readonly string[];
  /** Names of the indicators that run against the others: to be checked. */
  readonly contrary: readonly string[];
  /** Names of the parents that headers above several columns became. */
  readonly groups: readonly string[];
}

/** A row that says what a column is and nothing else. */
export const plainRow = (row: Pick<StartRow, "code" | "name" | "type"> & Partial<StartRow>): StartRow => ({
  ...{ parent: "", level: NaN, direction: null, weight: null, unit: "", denominator: "", scale: NaN },
  ...{ target: NaN, lower: NaN, upper: NaN, suggested: "" },
  ...row,
});

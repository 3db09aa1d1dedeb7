import type { CellRef, CellValue } from "../../cells";
import type { ScenarioChange } from "../../decisions";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";

/** A row of the table Scenarios, as it is written. */
export interface StatedChange {
  readonly setting: string;
  readonly unit: string;
  readonly value: CellValue;
  readonly format: string;
  readonly cells: Readonly<Record<"setting" | "unit" | "value", CellRef>>;
}

export interface ReadChange {
  /** Null where the row cannot be used. */
  readonly change: ScenarioChange | null;
  readonly problems: readonly ProblemDraft[];
}

export const problemAt = (
  cell: CellRef,
  code: WorkbookProblemCode,
  details: ProblemDraft["details"],
): ReadChange => ({ change: null, problems: [{ code, severity: "error", cell, details }] });

import type { ColumnRole } from "../../workbook/read";
import type { StartedAssessment } from "./assessment/assessment-state";
import type { ReportPlaces } from "./report-places";

export type ActionName =
  | "read"
  | "score"
  | "verify"
  | "undo"
  | "weights"
  | "setting"
  | "role"
  | "setUp"
  | "template"
  | "example"
  | "fix"
  | "show"
  | "test"
  | "replicate"
  | "claims"
  | "document"
  | "planSettings"
  | "costs"
  | "saveScenario"
  | "renameScenario"
  | "deleteScenario"
  | "applyScenario"
  | "previewAssessment"
  | "startAssessment"
  | "agreeLevel"
  | "reopenLevel";

/** An action, and the node, setting, column or unit that it changes; "" for several or none. */
export interface SessionAction {
  readonly action: ActionName;
  readonly subject: string;
}

export interface Failure {
  readonly action: ActionName;
  /** A code of HostError, BlockedError or CancelledError, or a `RefusalCode`. */
  readonly code: string;
  /** The cell, sheet, table, node or member in question; for "unexpected", the message of the error. */
  readonly subject: string;
  readonly written: readonly string[];
}

/**
 * Why the session refuses an action; nothing was written, or it was put back. "Subject" is the subject of the
 * failure.
 * - `not-scored`: problems prevent scoring.
 * - `never-scored`: there is no report to verify.
 * - `no-index`: no index has been read yet.
 * - `weight-locked`: the weight of the subject is locked.
 * - `weight-not-allowed`: the weight is below zero or not a number.
 * - `no-weight-cell`: the weight of the node is in no cell, and no cell could be made; a column Weight in the
 * Framework helps.
 * - `cell-is-formula`: writing would destroy a formula.
 * - `cell-in-the-way`: a cell that is needed is not blank.
 * - `not-taken`: the cell was written, but the index does not use it.
 * - `tables-exist`: the workbook has sheets or tables of these names (the subject) already.
 * - `no-fix`: the problem has no safe fix.
 * - `framework-exists`: the table is not set up, because a Framework has rows of the user.
 * - `column-without-title`: a table cannot name a column without a title.
 * - `role-of-aggregate`: the Framework has rows below the row of the column.
 * - `no-role-cell`: the layout has no table that can state the role of the column.
 * - `role-not-taken`: the role was written, but the column is not read so.
 * - `no-test`: no test has been run yet.
 * - `no-replicate`: the test has no replicate of this number; the subject is how many it has.
 * - `not-loaded`: a script of the add-in did not load.
 * - `scenario-without-name`, `scenario-without-changes`: a scenario needs both; the subject is its name.
 * - `scenario-exists`: another scenario has the name.
 * - `no-scenario`: no scenario has the name.
 * - `no-scenario-column`: the table Scenarios lacks a column.
 * - `assessment-not-started`: the tables of an assessment cannot be made; the state's preview has the problems.
 * - `assessment-complete`: the workbook has all tables of an assessment, and all their rows.
 * - `not-rated`: the values of the indicator (the subject) are not made of ratings.
 * - `agreed-without-name`: an agreed level needs the name of who agreed.
 * - `level-not-on-scale`: the indicator has no such level.
 * - `no-agreed-column`: the table of agreed levels lacks a column.
 * - `not-agreed`: no level is agreed for the cell.
 */
export type RefusalCode =
  | "not-scored"
  | "never-scored"
  | "no-index"
  | "weight-locked"
  | "weight-not-allowed"
  | "no-weight-cell"
  | "cell-is-formula"
  | "cell-in-the-way"
  | "not-taken"
  | "tables-exist"
  | "no-fix"
  | "framework-exists"
  | "column-without-title"
  | "role-of-aggregate"
  | "no-role-cell"
  | "role-not-taken"
  | "no-test"
  | "no-replicate"
  | "not-loaded"
  | "scenario-without-name"
  | "scenario-without-changes"
  | "scenario-exists"
  | "no-scenario"
  | "no-scenario-column"
  | "assessment-not-started"
  | "assessment-complete"
  | "not-rated"
  | "agreed-without-name"
  | "level-not-on-scale"
  | "no-agreed-column"
  | "not-agreed";

export type Done =
  | {
      readonly what: "scored";
      readonly mode: "live" | "values";
      readonly units: number;
      readonly places: ReportPlaces;
    }
  /** After edits that changed the index; `moved` is the number of movers. */
  | { readonly what: "rescored"; readonly moved: number }
  | { readonly what: "verified"; readonly differences: number }
  | { readonly what: "tested"; readonly runs: number }
  /**
   * The role of a column was written; `turned` has the names of indicators that were set up with less as better, by
   * their names.
   */
  | {
      readonly what: "role";
      readonly title: string;
      readonly from: ColumnRole;
      readonly to: ColumnRole;
      readonly turned: readonly string[];
    }
  | { readonly what: "setUp"; readonly turned: readonly string[] }
  /** The weights of the baseline are restored; `left` lists those that were not changed, with the reason. */
  | { readonly what: "restored"; readonly weights: number; readonly left: readonly LeftWeight[] }
  /** A scenario was written into the user's tables: so many cells; `left` lists what was not written, with the reason. */
  | {
      readonly what: "applied";
      readonly name: string;
      readonly written: number;
      readonly left: readonly LeftChange[];
    }
  | { readonly what: "savedScenario" | "deletedScenario" | "renamedScenario"; readonly name: string }
  | { readonly what: "compared"; readonly scenarios: number }
  | { readonly what: "assessment"; readonly started: StartedAssessment }
  /** A level was agreed for the cell of a unit, by its label; null: the indicator does not apply. */
  | {
      readonly what: "agreed";
      readonly unit: string;
      readonly indicator: string;
      readonly level: number | null;
    }
  | { readonly what: "reopened"; readonly unit: string; readonly indicator: string }
  | { readonly what: "planned"; readonly steps: number }
  | { readonly what: "undone"; readonly action: SessionAction }
  | { readonly what: "template" | "example" | "fixed" | "cancelled" | "document" | "planSettings" | "costs" };

/** `locked`: by the user; `formula`: its cell contains one; `new`: the baseline does not have it. */
export interface LeftWeight {
  readonly name: string;
  readonly why: "locked" | "formula" | "new";
}

/**
 * `locked`: a weight that the user locked; `formula`: its cell contains one; `noCell`: no one cell has the value; `impossible`:
 * beyond the goalposts or the levels of the indicator.
 */
export interface LeftChange {
  readonly name: string;
  readonly why: "locked" | "formula" | "noCell" | "impossible";
}

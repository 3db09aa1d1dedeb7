import type { WorkbookPlan } from "../../workbook/plan";
import type { Problem } from "../../workbook/problem";
import type { AssessmentTableName } from "../../workbook/assessment";
import type { CellEdit } from "../live-port";

/** What an assessment is started with. */
export interface AssessmentRequest {
  /** Names of the raters, each once. */
  readonly raters: readonly string[];
  /** How many raters rate each cell, 1 to the number of raters. */
  readonly perCell: number;
  /** By unit, the same raters rate all indicators of a unit (an interview is coded as a whole); by cell, they change. */
  readonly by: "unit" | "cell";
  /** Number of units (or, by cell, of cells) that all raters rate, so that their severity can be compared. */
  readonly shared: number;
  /** An integer: the same seed gives the same assignment. */
  readonly seed: number;
  /** Name of the round; null for a table without rounds. */
  readonly round: string | null;
  /** Codes of the indicators that are rated; null: those of the Framework that have no column in Data, or all where every one has. */
  readonly indicators: readonly string[] | null;
}

/** How many cells a rater has, and has in common with the others. */
export interface RaterLoad {
  readonly rater: string;
  readonly cells: number;
}

/** What is written to start an assessment, or why nothing is. Nothing is drawn yet. */
export type AssessmentOutcome =
  | {
      readonly started: true;
      /** New sheets, for tables that the workbook does not have. */
      readonly plan: WorkbookPlan;
      /** Rows below a table Ratings that is there already, for units, indicators and raters that it lacks: cells of the user's. */
      readonly additions: readonly CellEdit[];
      readonly made: readonly AssessmentTableName[];
      /** Tables that the workbook has already, which are kept. */
      readonly kept: readonly AssessmentTableName[];
      readonly units: number;
      readonly indicators: number;
      /** Number of ratings that are to be given, without those that the workbook had already. */
      readonly ratings: number;
      readonly loads: readonly RaterLoad[];
      readonly problems: readonly Problem[];
    }
  | { readonly started: false; readonly problems: readonly Problem[] };

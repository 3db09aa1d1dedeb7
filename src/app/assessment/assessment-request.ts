import type { WorkbookPlan } from "../../workbook/plan";
import type { Problem } from "../../workbook/problem";
import type { AssessmentTableName } from "../../workbook/assessment";
import type { RaterLoad } from "../../workbook/start";
import type { CellEdit } from "../live-port";

export type { AssessmentRequest, RaterLoad } from "../../workbook/start";

/** What is written to start an assessment, or why nothing is. Nothing is drawn yet. */
export type AssessmentOutcome =
  | {
      readonly started: true;
      /** New sheets, for tables that the workbook does not have. */
      readonly plan: WorkbookPlan;
      /** Rows below a table Ratings that is there already, for units and indicators that it lacks: cells of the user's. */
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

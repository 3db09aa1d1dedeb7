import type { AssessmentTableName } from "../../../workbook/assessment";
import type { Problem } from "../../../workbook/problem";
import type { AssessmentRequest, RaterLoad } from "../../assessment";

/** What starting an assessment would write, as it was found last; nothing is written by it. */
export interface AssessmentPreview {
  readonly request: AssessmentRequest;
  /** Null where nothing can be started: the problems say why. */
  readonly found: StartedAssessment | null;
  readonly problems: readonly Problem[];
}

/** What starting an assessment writes. */
export interface StartedAssessment {
  /** Tables that are made, and those that the workbook has already, which are kept. */
  readonly made: readonly AssessmentTableName[];
  readonly kept: readonly AssessmentTableName[];
  /** Whether rows are added below a table Ratings. */
  readonly adds: boolean;
  readonly units: number;
  readonly indicators: number;
  /** Number of ratings to be given. */
  readonly ratings: number;
  readonly loads: readonly RaterLoad[];
}

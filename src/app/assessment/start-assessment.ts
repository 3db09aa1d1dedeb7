import type { TableChoice } from "../../workbook/read";
import type { ReadablePort } from "../ports";
import type { AssessmentOutcome, AssessmentRequest } from "./assessment-request";

/**
 * Plans the tables of an assessment for the units and the framework of a workbook: Ratings with who rates what, Scale, Agreed
 * and Evidence. A table that exists is kept; what Ratings lacks is added below it. Nothing is drawn.
 */
export async function startAssessment(
  port: ReadablePort,
  choice: TableChoice,
  request: AssessmentRequest,
): Promise<AssessmentOutcome> {
  throw new Error(`not yet: ${String(port)} ${String(choice)} ${String(request)}`);
}

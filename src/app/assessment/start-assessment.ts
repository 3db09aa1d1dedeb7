import type { Problem } from "../../workbook/problem";
import { problemOf, type ProblemDraft } from "../../workbook/problems";
import { assessmentSubjects, type TableChoice } from "../../workbook/read";
import { planAssessment } from "../../workbook/start";
import type { ReadablePort } from "../ports";
import { readContents } from "../read-workbook";
import type { AssessmentOutcome, AssessmentRequest } from "./assessment-request";
import { requestProblems } from "./request-problems";

/**
 * Plans the tables of an assessment for the units and the framework of a workbook: Ratings with who rates what, Scale, Agreed
 * and Evidence. A table that exists is kept; what Ratings lacks is added below it. Nothing is drawn.
 */
export async function startAssessment(
  port: ReadablePort,
  choice: TableChoice,
  request: AssessmentRequest,
): Promise<AssessmentOutcome> {
  const contents = await readContents(port);
  const subjects = assessmentSubjects(contents, choice);
  const problems = requestProblems(subjects, request, contents.description);
  if (problems.length > 0) return { started: false, problems };
  const { groups, ...planned } = planAssessment(subjects, request);
  return { started: true, ...planned, problems: groups.length > 1 ? [unlinked(groups)] : [] };
}

function unlinked(groups: readonly (readonly string[])[]): Problem {
  const draft: ProblemDraft = {
    code: "assessment-raters-unlinked",
    severity: "warning",
    cell: null,
    details: { known: groups.map((group) => group.join(", ")).join("; ") },
  };
  return problemOf(draft);
}

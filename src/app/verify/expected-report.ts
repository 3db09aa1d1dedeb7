import type { WorkbookDescription } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import type { PlanCell, WorkbookPlan } from "../../workbook/plan";
import { planReport } from "../../workbook/report";
import { sizeProblems, type ReportMode } from "../report-size";
import type { ScoredIndex } from "../score-index";

/** These marks are in place of the time, the version and the inputs of the run: they are not compared. */
const run = { time: "{time}", version: "{version}", inputsDigest: "{digest}" } as const;

export const isRunFact = ({ value }: PlanCell): boolean =>
  typeof value === "string" && Object.values(run).some((mark) => value.endsWith(mark));

export interface ReportToExpect {
  /** Of the workbook with the report. */
  readonly description: WorkbookDescription;
  readonly mode: ReportMode;
  readonly language: Language;
  readonly chosen: Readonly<Record<string, string>>;
  /** The text of the inputs as the workbook keeps it: it is compared with its digest, not with this plan. */
  readonly inputs: string | null;
}

/** What the report of a workbook should be: the plan that the engine's results of today make. */
export function expectedReport(
  { model, source, results, problems }: ScoredIndex & { readonly scored: true },
  { inputs, ...report }: ReportToExpect,
): WorkbookPlan {
  return planReport({
    ...{ model, source, results, ...report },
    problems: [...problems, ...sizeProblems(model)],
    run: { ...run, inputs },
  });
}

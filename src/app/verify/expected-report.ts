import type { CellValue, WorkbookDescription } from "../../workbook/cells";
import type { IndexPlan } from "../../workbook/decisions";
import type { Language } from "../../workbook/language";
import type { PlanCell, WorkbookPlan } from "../../workbook/plan";
import { planReport } from "../../workbook/report";
import type { IndexTest } from "../../workbook/tests";
import { sizeProblems, type ReportMode } from "../report-size";
import type { ScoredIndex } from "../score-index";

/** These marks are in place of the time, the version and the inputs of the run: they are not compared. That of the time is read as what is expected, beside a date that is none. */
const run = { time: "YYYY-MM-DD", version: "{version}", inputsDigest: "{digest}" } as const;

export const isRunFact = ({ value }: PlanCell): boolean =>
  typeof value === "string" && Object.values(run).some((mark) => value.endsWith(mark));

/** The time of the tests of the report to expect: texts end with it. */
export const timeMark = run.time;

/** Whether a text ends with the time of a test, and is as planned up to there. */
export const isDated = ({ value: planned }: PlanCell, found: CellValue): boolean =>
  typeof planned === "string" &&
  planned.endsWith(timeMark) &&
  typeof found === "string" &&
  found.startsWith(planned.slice(0, -timeMark.length)) &&
  /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(found.slice(planned.length - timeMark.length));

export interface ReportToExpect {
  /** Of the workbook with the report. */
  readonly description: WorkbookDescription;
  readonly mode: ReportMode;
  readonly language: Language;
  readonly chosen: Readonly<Record<string, string>>;
  /** Tests of the indexes; absent for a report without the sheets of tests. */
  readonly tests?: readonly IndexTest[] | undefined;
  /** Whether the report has the sheets of decisions. */
  readonly decisions?: boolean | undefined;
  /** Whether the report has the sheet with its scale. */
  readonly frozenScale?: boolean | undefined;
  /** Plans of the indexes; absent for a report without them. */
  readonly plans?: readonly IndexPlan[] | undefined;
  /** The text of the inputs as the workbook keeps it: it is compared with its digest, not with this plan. */
  readonly inputs: string | null;
  /** What the workbook keeps of tables beside the model; null where it keeps nothing. */
  readonly tables: string | null;
}

/** What the report of a workbook should be: the plan that the engine's results of today make. */
export function expectedReport(
  { model, source, results, problems }: ScoredIndex & { readonly scored: true },
  { inputs, tables, tests, plans, decisions = false, frozenScale = false, ...report }: ReportToExpect,
): WorkbookPlan {
  return planReport({
    ...{
      model,
      source,
      results,
      ...report,
      ...(tests && { tests }),
      ...(decisions && { decisions }),
      ...(plans && { plans }),
      ...(frozenScale && { frozenScale }),
    },
    problems: [...problems, ...sizeProblems(model, source)],
    run: { ...run, inputs, tables },
  });
}

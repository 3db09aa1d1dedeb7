import type { WorkbookDescription } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import type { PlanCell, WorkbookPlan } from "../../workbook/plan";
import { planReport } from "../../workbook/report";
import { isOwnName } from "../../workbook/own-names";
import { sizeProblems, type ReportMode } from "../report-size";
import type { ScoredIndex } from "../score-index";

/** Stand where the report says when it was made, by which version, and from which inputs. */
const run = { time: "{time}", version: "{version}", inputsDigest: "{digest}" } as const;

export const isRunFact = ({ value }: PlanCell): boolean =>
  typeof value === "string" && Object.values(run).some((mark) => value.endsWith(mark));

/** Whether a planned cell is the one that records the digest of the inputs. */
export const isDigest = ({ value }: PlanCell): boolean => value === run.inputsDigest;

/** What the report of a workbook should be: the plan that the engine's results of today make. */
export interface ExpectedReport {
  readonly plan: WorkbookPlan;
  readonly mode: ReportMode;
}

/**
 * Plans the report again, live or as values, as it was made. A live report has blocks that one of values has not (the
 * engine's own scores beside the formulas), so pasting values over all of its formulas does not make it one of values.
 */
export function expectedReport(
  index: ScoredIndex & { readonly scored: true },
  description: WorkbookDescription,
  chosen: Readonly<Record<string, string>>,
  /** The text of the inputs as the workbook keeps it: it is held against its digest, not against this plan. */
  inputs: string | null,
  language: Language,
): ExpectedReport {
  const { model, source, results } = index;
  const problems = [...index.problems, ...sizeProblems(model)];
  const planned = (mode: ReportMode): WorkbookPlan =>
    planReport({
      ...{ model, source, results, problems, description, mode, language, chosen },
      run: { ...run, inputs },
    });
  const [live, values] = [planned("live"), planned("values")];
  const inValues = new Set(blockNames(values));
  const onlyLive = blockNames(live).filter((name) => !inValues.has(name));
  const names = new Set(description.names.map(({ name }) => name.toLowerCase()));
  return onlyLive.some((name) => names.has(name.toLowerCase()))
    ? { plan: live, mode: "live" }
    : { plan: values, mode: "values" };
}

const blockNames = ({ sheets }: WorkbookPlan): readonly string[] =>
  sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ name }) => (name !== null && isOwnName(name) ? [name] : [])),
  );

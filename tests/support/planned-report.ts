import { score } from "../../src/engine";
import type { XlsxWorkbook } from "../../src/file";
import type { Language } from "../../src/workbook/language";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { readIndex } from "../../src/workbook/read";
import { planReport, type ReportInput } from "../../src/workbook/report";

/** What the report of a workbook is made from; one that cannot be scored is a mistake of the test. */
export async function scoredInput(
  workbook: XlsxWorkbook,
  mode: ReportInput["mode"] = "live",
  asked?: Language,
): Promise<ReportInput> {
  const description = await workbook.describe();
  const grids = await workbook.read(description.sheets.flatMap(({ used }) => (used === null ? [] : [used])));
  const reading = readIndex({ description, grids });
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  const outcome = score(reading.model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { model, source, problems } = reading;
  const run = { time: "2026-11-24T09:00:00Z", version: "0", inputsDigest: "0" };
  const { results } = outcome;
  const language = asked ?? source.language ?? "en";
  return { model, source, problems, results, description, mode, language, run, chosen: {} };
}

/** The report that a workbook gets, with what it is made from. */
export async function scoredReport(
  workbook: XlsxWorkbook,
  mode?: ReportInput["mode"],
  asked?: Language,
): Promise<{ readonly plan: WorkbookPlan } & Pick<ReportInput, "model" | "source" | "results" | "problems">> {
  const input = await scoredInput(workbook, mode, asked);
  return { plan: planReport(input), ...input };
}

export const plannedReport = async (
  workbook: XlsxWorkbook,
  mode?: ReportInput["mode"],
): Promise<WorkbookPlan> => (await scoredReport(workbook, mode)).plan;

export function plannedSheet(plan: WorkbookPlan, key: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`No sheet ${key}`);
  return found;
}

export const plannedCells = (plan: WorkbookPlan, key: string): readonly PlanCell[] =>
  plannedSheet(plan, key).blocks.flatMap(({ cells }) => cells.flat());

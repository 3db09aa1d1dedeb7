import type { WorkbookDescription } from "../workbook/cells";
import type { Language } from "../workbook/language";
import type { WorkbookPlan } from "../workbook/plan";
import type { Problem } from "../workbook/problem";
import { planReportBySheet, type PlannedSheets, type RunRecord } from "../workbook/report";
import { earlierChoices } from "./earlier-choices";
import { hashedInputs, keptInputs } from "./inputs-digest";
import type { Surroundings, WorkbookPort } from "./ports";
import { reportLanguage } from "./report-language";
import { possibleMode, sizeProblems, type ReportMode } from "./report-size";
import type { ScoredIndex } from "./score-index";

export interface PlanOptions {
  readonly mode: ReportMode;
  readonly surroundings: Surroundings;
  /** Of the program, for the audit. */
  readonly version: string;
  /** Of the report, whatever the Method says. */
  readonly language?: Language | undefined;
  /** Of a first report, where the Method says nothing: the pane's own; English where it is absent. */
  readonly usualLanguage?: Language | undefined;
  /** Waited for after each sheet: a page can answer meanwhile. What it throws ends the planning. */
  readonly afterSheet?: (planned: PlannedSheets) => Promise<void>;
}

export interface PlannedReport {
  readonly plan: WorkbookPlan;
  /** Values when the index is too large for formulas, whatever was asked for. */
  readonly mode: ReportMode;
  /** Those of the index, and that it is too large for formulas if so. */
  readonly problems: readonly Problem[];
  readonly language: Language;
  /** As the audit records it. */
  readonly run: RunRecord;
}

/**
 * Plans the report of a scored index for the workbook it came from, where the user's choices of units are kept. Its language
 * is the one asked for, else the Method's, else that of the report that is there.
 */
export async function planWorkbook(
  port: WorkbookPort,
  description: WorkbookDescription,
  index: ScoredIndex & { readonly scored: true },
  { mode: wanted, surroundings, version, language: asked, usualLanguage = "en", afterSheet }: PlanOptions,
): Promise<PlannedReport> {
  const { model, source, results } = index;
  const mode = possibleMode(model, wanted);
  const problems = [...index.problems, ...sizeProblems(model)];
  const hashed = hashedInputs(model);
  const run: RunRecord = {
    time: surroundings.now().toISOString(),
    version,
    inputsDigest: await surroundings.sha256(hashed),
    inputs: keptInputs(hashed),
  };
  const chosen = await earlierChoices(port, description);
  const language = asked ?? source.language ?? (await reportLanguage(port, description)) ?? usualLanguage;
  const input = { model, source, results, problems, description, mode, language, run, chosen };
  const steps = planReportBySheet(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { plan: step.value, mode, problems, language, run };
    await afterSheet?.(step.value);
  }
}

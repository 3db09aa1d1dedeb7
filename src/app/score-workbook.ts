import type { Model, Results } from "../engine";
import type { WorkbookPlan } from "../workbook/plan";
import type { Problem } from "../workbook/problem";
import type { TableChoice, TableReading } from "../workbook/read";
import type { Source } from "../workbook/source";
import type { IndexTest } from "../workbook/tests";
import { planWorkbook, type PlanOptions } from "./plan-workbook";
import type { Progress, WorkbookPort } from "./ports";
import { readWorkbook } from "./read-workbook";
import type { ReportMode } from "./report-size";
import { scoreIndex } from "./score-index";
import { announceScoring } from "./scoring-step";

export interface ScoreOptions extends PlanOptions {
  /** Tables or sheets that the user names because they are not detected. */
  readonly choice: TableChoice;
  readonly progress?: Progress;
}

export type ScoreWorkbookOutcome =
  | {
      readonly scored: true;
      readonly model: Model;
      readonly results: Results;
      readonly source: Source;
      readonly problems: readonly Problem[];
      readonly plan: WorkbookPlan;
      readonly mode: ReportMode;
      readonly table: TableReading | null;
      /** Tests of the indexes; empty for a report without the sheets of tests. */
      readonly tests: readonly IndexTest[];
    }
  | { readonly scored: false; readonly table: TableReading | null; readonly problems: readonly Problem[] };

const steps = 3;

/**
 * Scores the index of a workbook and draws the report beside the user's sheets. Draws nothing when the index could
 * not be scored.
 *
 * @throws BlockedError when a block of the report would cover cells of the user; nothing is drawn then
 */
export async function scoreWorkbook(
  port: WorkbookPort,
  { choice, progress = () => undefined, ...planning }: ScoreOptions,
): Promise<ScoreWorkbookOutcome> {
  progress("Reading the workbook", 0, steps);
  const { description, reading } = await readWorkbook(port, choice);
  announceScoring(reading, progress, 1, steps);
  const index = scoreIndex(reading);
  if (!index.scored) return index;
  progress("Planning the report", 2, steps);
  const { plan, mode, problems, tests } = await planWorkbook(port, description, index, {
    ...planning,
    progress,
  });
  await port.draw(plan, progress);
  return {
    scored: true,
    model: index.model,
    results: index.results,
    source: index.source,
    table: index.table,
    problems,
    plan,
    mode,
    tests,
  };
}

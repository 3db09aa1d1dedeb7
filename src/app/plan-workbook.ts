import type { WorkbookDescription } from "../workbook/cells";
import type { Language } from "../workbook/language";
import type { WorkbookPlan } from "../workbook/plan";
import type { Problem } from "../workbook/problem";
import { planReportBySheet, type PlannedSheets, type RunRecord } from "../workbook/report";
import { planRoots, wantsDecisions } from "./decisions";
import { earlierChoices } from "./earlier-choices";
import { frozenSheetIn } from "./frozen-sheet-in";
import { hashedInputs, keptInputs } from "./inputs-digest";
import type { Progress, Surroundings, WorkbookPort } from "./ports";
import { reportLanguage } from "./report-language";
import { possibleMode, sizeProblems, type ReportMode } from "./report-size";
import type { ScoredIndex } from "./score-index";
import type { RunningOptions } from "./test/run-parts";
import { testRoots } from "./test/test-roots";
import { wantsTests } from "./test/wants-tests";
import type { IndexPlan } from "../workbook/decisions";
import { defaultTestSettings, type IndexTest } from "../workbook/tests";
import { problemsOfDates } from "./problems-of-dates";

export interface PlanOptions {
  readonly mode: ReportMode;
  readonly surroundings: Surroundings;
  /** Version of the program, for the Audit sheet. */
  readonly version: string;
  /** Language of the report, whatever the Method says. */
  readonly language?: Language | undefined;
  /** Language of a first report where the Method gives none: that of the pane. English where it is absent. */
  readonly usualLanguage?: Language | undefined;
  /** Whether the report has the sheets of tests, whatever the Method says and whatever is drawn. */
  readonly tests?: boolean | undefined;
  /** Whether the report has the sheets of decisions, whatever the Method says. */
  readonly decisions?: boolean | undefined;
  /** Whether the report has a sheet with its scale, for later data; absent: where an earlier report has it. */
  readonly frozenScale?: boolean | undefined;
  /** How tests are run; without workers they run in this thread. */
  readonly running?: Omit<RunningOptions, "pause"> | undefined;
  /** Receives how far a test has come. */
  readonly progress?: Progress | undefined;
  /** Called and awaited after each sheet, so that a page can respond. If it throws, the planning ends. */
  readonly afterSheet?: (planned: PlannedSheets) => Promise<void>;
}

export interface PlannedReport {
  readonly plan: WorkbookPlan;
  /** Values when the index is too large for formulas, even if formulas were requested. */
  readonly mode: ReportMode;
  /** The problems of the index, and a warning where it is too large for formulas. */
  readonly problems: readonly Problem[];
  readonly language: Language;
  /** The run, as the Audit sheet records it. */
  readonly run: RunRecord;
  /** Tests of the indexes; empty for a report without the sheets of tests. */
  readonly tests: readonly IndexTest[];
  /** Plans of the indexes; empty for a report without them. */
  readonly plans: readonly IndexPlan[];
}

/**
 * Plans the report of a scored index for its workbook, and keeps the units that the user has chosen there. The
 * language is the requested one, else that of the Method, else that of the report in the workbook; the same is true of the
 * sheets of tests, for which the indexes are tested here, and of the sheets of decisions.
 */
export async function planWorkbook(
  port: WorkbookPort,
  description: WorkbookDescription,
  index: ScoredIndex & { readonly scored: true },
  { mode: wanted, surroundings, version, language: asked, usualLanguage = "en", ...options }: PlanOptions,
): Promise<PlannedReport> {
  const { model, source, results } = index;
  const mode = possibleMode(model, source, wanted);
  const problems = [...index.problems, ...sizeProblems(model, source)];
  const hashed = hashedInputs(model);
  const run: RunRecord = {
    time: surroundings.now().toISOString(),
    version,
    inputsDigest: await surroundings.sha256(hashed),
    inputs: keptInputs(hashed),
  };
  const chosen = await earlierChoices(port, description);
  const language = asked ?? source.language ?? (await reportLanguage(port, description)) ?? usualLanguage;
  const { running, progress, afterSheet } = options;
  const settings = source.test ?? defaultTestSettings;
  const testing = {
    ...running,
    progress,
    pause: async () => void (await surroundings.pause?.()),
    time: run.time,
  };
  const isTested = wantsTests(options.tests, source, description);
  const tests = isTested ? await testRoots(source, results, () => settings, testing) : [];
  const hasDecisions = wantsDecisions(options.decisions, source, description);
  const plans = hasDecisions
    ? await planRoots(index, () => source.decisions?.plan?.settings ?? null, { ...testing, isTested })
    : [];
  const scale = await frozenSheetIn(port, description, index, options.frozenScale);
  const input = {
    ...{ model, source, results, problems, description, mode, language, run, chosen },
    ...(isTested && { tests }),
    ...(hasDecisions && { decisions: true, plans }),
    ...(scale.isWritten && { frozenScale: true }),
  };
  const steps = planReportBySheet(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const said = [...problems, ...scale.problems, ...problemsOfDates(source, new Date(run.time))];
      return { plan: step.value, mode, problems: said, language, run, tests, plans };
    }
    await afterSheet?.(step.value);
  }
}

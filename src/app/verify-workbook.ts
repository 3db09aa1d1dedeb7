import type { TableChoice } from "../workbook/read";
import { isOwnName } from "../workbook/own-names";
import { hasDecisionSheets } from "./decisions";
import { hasFrozenSheet } from "./frozen-sheet";
import { drawnMode } from "./drawn-mode";
import { earlierChoices } from "./earlier-choices";
import { hashedInputs, keptInputs } from "./inputs-digest";
import type { Progress, Surroundings, WorkbookPort } from "./ports";
import { readWorkbook } from "./read-workbook";
import { reportLanguage } from "./report-language";
import { scoreIndex } from "./score-index";
import { announceScoring } from "./scoring-step";
import { compareReport } from "./verify/compare-report";
import { listsChanged } from "./verify/lists-changed";
import { expectedReport, timeMark } from "./verify/expected-report";
import { expectedPlans } from "./verify/expected-plans";
import { expectedTests } from "./verify/expected-tests";
import { recordedPlans } from "./verify/recorded-plans";
import { recordedTests } from "./verify/recorded-tests";
import type { RunningOptions } from "./test/run-parts";
import { defaultTestSettings } from "../workbook/tests";
import { checkInputs } from "./verify/inputs/check-inputs";
import { readKeptInputs } from "./verify/inputs/read-kept-inputs";
import { compareLooks } from "./verify/looks/compare-looks";
import { placedBlocks, unknownBlocks, type PlacedBlock } from "./verify/placed-block";
import { readBlocks } from "./verify/read-blocks";
import type { Verification } from "./verify/verification";

export interface VerifyOptions {
  /** As it was when the workbook was scored. */
  readonly choice: TableChoice;
  readonly surroundings: Pick<Surroundings, "sha256" | "pause">;
  /** SHA-256 that the inputs must have, known from outside the workbook. */
  readonly pin?: string | undefined;
  readonly progress?: Progress;
  /** How the tests of the report are run again; without workers they run in this thread. */
  readonly running?: Omit<RunningOptions, "pause"> | undefined;
}

const steps = 3;

/**
 * Scores a scored workbook again from its own data, framework and method, and compares every cell of the report, stored
 * values and formulas, and what people see beside them, with what the report would write. Where the inputs have changed
 * since the run, what was changed is named, and what the run recorded is compared with the inputs of the run. Nothing is
 * drawn.
 */
export async function verifyWorkbook(
  port: WorkbookPort,
  { choice, surroundings, pin, running, progress = () => undefined }: VerifyOptions,
): Promise<Verification> {
  progress("Reading the workbook", 0, steps);
  const { description, reading } = await readWorkbook(port, choice);
  if (!description.names.some(({ name }) => isOwnName(name)))
    return { compared: false, reason: "never-scored", problems: [] };
  announceScoring(reading, progress, 1, steps);
  const index = scoreIndex(reading);
  if (!index.scored) return { compared: false, reason: "not-scored", problems: index.problems };
  progress("Comparing the report", 2, steps);
  const kept = await readKeptInputs(port, description);
  const chosen = await earlierChoices(port, description);
  const hashed = hashedInputs(index.model);
  // What the Method says now may be for the next run: the report is compared in the language that it is in.
  const language = (await reportLanguage(port, description)) ?? index.source.language ?? "en";
  const mode = drawnMode(description);
  const decisions = hasDecisionSheets(description, index.model.method.gap.reference === "peers");
  const inputs = await checkInputs(port, { index, hashed, kept, description }, surroundings);
  const report = {
    ...{ description, mode, language, chosen, decisions, frozenScale: hasFrozenSheet(description) },
    ...{ inputs: kept?.text ?? keptInputs(hashed), tables: inputs.keptTables },
  };
  const indexThen =
    inputs.then !== null && reading.read ? scoreIndex({ ...reading, model: inputs.then }) : null;
  const usual = index.source.test ?? defaultTestSettings;
  const tests = await expectedTests(
    index.source,
    await recordedTests(port, description, index.results, usual),
    { now: index.results, then: indexThen?.scored ? indexThen.results : null },
    { ...running, progress, pause: async () => void (await surroundings.pause?.()), time: timeMark },
  );
  const plans = await expectedPlans(
    await recordedPlans(port, description, index.results, index.source.decisions?.plan ?? null),
    { now: index, then: indexThen?.scored ? indexThen : null },
    {
      ...running,
      progress,
      pause: async () => void (await surroundings.pause?.()),
      time: timeMark,
      isTested: tests.now !== undefined,
    },
  );
  const plan = expectedReport(index, { ...report, tests: tests.now, plans: plans.now });
  const now = placedBlocks(plan, description);
  const then: readonly PlacedBlock[] | null = indexThen?.scored
    ? placedBlocks(
        expectedReport(indexThen, { ...report, tests: tests.then, plans: plans.then }),
        description,
      )
    : null;
  const { changes } = inputs;
  const read = await readBlocks(port, [...now, ...(then ?? [])]);
  const { ratingsChanged, tablesChanged } = inputs;
  const isOfTheRun = listsChanged(ratingsChanged ? [...tablesChanged, "ratings"] : [...tablesChanged]);
  const compared = compareReport(read, { now, then, changes, isOfTheRun });
  const looks = await compareLooks(port, read, plan, now, description);
  return {
    compared: true,
    mode,
    ...compared,
    blocks: [...compared.blocks, ...unknownBlocks([...now, ...(then ?? [])], description)],
    ...looks,
    inputs: inputs.state,
    changes,
    kept: inputs.kept,
    digest: inputs.digest,
    isPinned: pin === undefined ? null : pin.toLowerCase() === inputs.digest,
  };
}

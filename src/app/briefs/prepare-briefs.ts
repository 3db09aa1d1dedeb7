import { briefEvidence } from "./brief-evidence";
import {
  heldScale,
  indistinguishable,
  type Lever,
  type PlanSettings,
  levers,
  nearestBetter,
  pathsToFrontier,
  peerSets,
  relatedness,
  type Results,
} from "../../engine";
import { at } from "../../engine/internal";
import {
  type BriefInput,
  type BriefRanges,
  type DocumentModel,
  briefDocument,
  funderDocument,
} from "../../document";
import { scoredRatings } from "../../workbook/assessment";
import type { IndexPlan } from "../../workbook/decisions";
import type { Problem } from "../../workbook/problem";
import { planProblems } from "../../workbook/problems";
import type { TableChoice, TableReading } from "../../workbook/read";
import { defaultTestSettings, type TestSettings } from "../../workbook/tests";
import { planIndex } from "../decisions";
import type { PlanOptions } from "../plan-workbook";
import type { Progress, ReadablePort } from "../ports";
import { readWorkbook } from "../read-workbook";
import { reportLanguage } from "../report-language";
import { scoreIndex } from "../score-index";
import { announceScoring } from "../scoring-step";
import { quickRanges } from "../test/quick-ranges";
import type { RunningOptions } from "../test/run-parts";

export interface BriefsOptions extends Pick<
  PlanOptions,
  "surroundings" | "language" | "running" | "progress"
> {
  /** Tables or sheets that the user names because they are not detected. */
  readonly choice: TableChoice;
  /** Code of the index, in any case; the first one when absent. */
  readonly index?: string | undefined;
  readonly anonymous: boolean;
  /** Money for all units together, for a plan over all of them; absent for none. */
  readonly budget?: number | undefined;
  /** Whether the robustness runs of the Method are made. */
  readonly runs: boolean;
}

export type BriefsOutcome =
  | { readonly outcome: "ready"; readonly briefs: Briefs; readonly problems: readonly Problem[] }
  | {
      readonly outcome: "not-scored";
      readonly table: TableReading | null;
      readonly problems: readonly Problem[];
    }
  /** There is no such index with scores; `known` are the codes of those that there are. */
  | { readonly outcome: "index-unknown"; readonly known: readonly string[] };

/** All that the briefs of one index need, made once for all units. */
export interface Briefs {
  readonly input: BriefInput;
  /** The brief of a unit, by its position. */
  readonly briefOf: (unit: number) => DocumentModel;
  /** The brief for funders, over all units. */
  readonly funder: () => DocumentModel;
}

const nothing: Progress = () => undefined;

/**
 * Reads and scores an index, and makes what its briefs share: the runs of its test, peers, and the plan for its budget. Draws
 * nothing. The same workbook gives the same briefs.
 */
export async function prepareBriefs(port: ReadablePort, options: BriefsOptions): Promise<BriefsOutcome> {
  const { choice, surroundings, language, running, anonymous, progress = nothing } = options;
  progress("Reading the workbook", 0, 1);
  const { description, reading } = await readWorkbook(port, choice);
  announceScoring(reading, progress, 0, 1);
  const index = scoreIndex(reading);
  if (!index.scored) return { outcome: "not-scored", table: index.table, problems: index.problems };
  const { model, source, results, problems } = index;
  const known = model.framework.filter(({ parent }) => parent === null).map(({ code }) => code);
  const wanted = options.index?.toLowerCase();
  const root = known.find((code) => wanted === undefined || code.toLowerCase() === wanted);
  const node = model.framework.findIndex(({ code }) => code === root);
  if (root === undefined || at(results.scores, node).every(Number.isNaN))
    return { outcome: "index-unknown", known };
  const time = surroundings.now().toISOString();
  const pause = async (): Promise<void> => void (await surroundings.pause?.());
  const own: RunningOptions = { ...running, pause };
  const ratings = scoredRatings(source.assessment);
  const evidence = briefEvidence(source.assessment, model);
  progress("Running replicates", 0, 1);
  const ranges = options.runs
    ? await rangesOf(results, root, source.test ?? defaultTestSettings, { ...own, ratings })
    : null;
  const planned = async (settings: PlanSettings | null): Promise<IndexPlan | null> =>
    settings === null
      ? null
      : planIndex({ results, source }, root, settings, {
          ...own,
          ...{ time, progress, runs: runsOfPlan(settings, options.runs) },
        });
  const stated = source.decisions?.plan?.settings ?? null;
  const plan = await planned(stated);
  const planOfAll = await planned(options.budget === undefined ? null : ofAll(stated, options.budget));
  const input: BriefInput = {
    ...{ results, root, time, ranges, ratings, evidence, anonymous, plan, planOfAll },
    language: language ?? source.language ?? (await reportLanguage(port, description)) ?? "en",
    peers: peerSets(model),
    costs: source.decisions?.costs ?? [],
  };
  const ofPlans = [plan, planOfAll].flatMap((made) =>
    made === null ? [] : planProblems(made.plan, source, model),
  );
  return { outcome: "ready", briefs: briefsOf(input), problems: [...problems, ...ofPlans] };
}

/** Runs for the shares of the steps of a plan: all briefs are made in a minute. A share of 200 runs is known to within 0.04. */
const [runsOfOne, runsOfSeveral] = [200, 50];

function runsOfPlan({ units }: PlanSettings, wanted: boolean): number {
  if (!wanted) return 0;
  return units.kind === "unit" ? runsOfOne : runsOfSeveral;
}

/** What a plan over all units is for: as the workbook states it, but for the units and the money. */
const ofAll = (stated: PlanSettings | null, budget: number): PlanSettings => ({
  ...{ gain: { kind: "index" }, excluded: [], decided: [], most: null, floors: [] },
  ...stated,
  ...{ budget, units: { kind: "all" } },
});

function briefsOf(input: BriefInput): Briefs {
  const { results, root, costs, peers } = input;
  const shared = { costs, peers, held: heldScale(results), relatedness: relatedness(results) };
  const paths = pathsToFrontier(results, root);
  const leversOf = (unit: number): readonly Lever[] => levers(results, root, unit, shared);
  return {
    input,
    briefOf: (unit) =>
      briefDocument(input, {
        ...{ unit, levers: leversOf(unit) },
        better: nearestBetter(results, root, unit)?.unit ?? null,
        path: at(paths, unit).steps.map((step) => step.unit),
      }),
    funder: () => funderDocument(input, leversOf),
  };
}

/** The same ranges as those of the sheets of a test. */
async function rangesOf(
  results: Results,
  root: string,
  settings: TestSettings,
  options: Parameters<typeof quickRanges>[3],
): Promise<BriefRanges | null> {
  const { framework } = results.model;
  const node = framework.findIndex(({ code }) => code === root);
  let found: BriefRanges | null = null;
  for await (const { runs, of, varied, uncertainty } of quickRanges(results, root, settings, options))
    if (runs === of)
      found = {
        ...{ runs, varied, uncertainty },
        indistinguishable: indistinguishable(uncertainty.ranks, at(results.ranks, node)),
      };
  return found;
}

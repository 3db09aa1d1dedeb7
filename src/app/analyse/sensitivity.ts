import {
  type Perturbations,
  type Sensitivity,
  sensitivity as sensitivityUnder,
  sensitivityInputs,
  type UncertainInput,
} from "../../engine";
import { sensitivityOnWorkers } from "../robustness-runs";
import { workOf } from "../robustness-work";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";
import { perturbationRows, usuallyVaried } from "./perturbations";
import { failureNote, failureTable, isNotMade, type LongRuns, specificationOf } from "./robustness";

/** Which of the varied choices the ranks depend on. */
export function sensitivity(context: AnalysisContext): AnalysisOutcome {
  const specification = specificationOf(context);
  return isNotMade(specification)
    ? specification
    : told(context, specification, runHere(context, specification));
}

/** The same, on workers where it is long. */
export async function longSensitivity(context: AnalysisContext, long: LongRuns): Promise<AnalysisOutcome> {
  const perturbations = specificationOf(context);
  if (isNotMade(perturbations)) return perturbations;
  const { results, root, settings } = context;
  const { model } = results;
  const design = designOf(context);
  const inputs = sensitivityInputs(model, perturbations, root);
  const workers = long.workersFor(workOf(model, perturbations, design.n * (inputs.length + 2)));
  const runs = { model, root, perturbations, seed: settings.seed };
  return told(
    context,
    perturbations,
    workers
      ? await sensitivityOnWorkers(runs, design, { ...long, workers })
      : runHere(context, perturbations),
  );
}

const runHere = (context: AnalysisContext, specification: Perturbations): Sensitivity =>
  sensitivityUnder(context.results.model, specification, {
    ...designOf(context),
    root: context.root,
    seed: context.settings.seed,
  });

/** Powers of two keep the points of the design even. */
const designOf = ({ settings: { replicates } }: AnalysisContext) => ({
  n: 2 ** Math.round(Math.log2(replicates)),
  output: { of: "rank shift" } as const,
});

function told(
  context: AnalysisContext,
  specification: Perturbations,
  { inputs, indices, intervals, runs, rows, failedRows, failures }: Sensitivity,
): AnalysisOutcome {
  const { settings } = context;
  const { seed } = settings;
  if (failedRows.length === rows)
    return notPossible(
      "Not one row of the sensitivity design gave an index in all of its runs.",
      "Vary less with --vary, or normalise to a scale above 0.",
    );
  return found(
    {
      inputs: {
        rows: inputs.map((input, k) => ({
          input: nameOf(input),
          first: indices.first[k]!,
          firstLow: intervals.first[k]!.low,
          firstHigh: intervals.first[k]!.high,
          total: indices.total[k]!,
          totalLow: intervals.total[k]!.low,
          totalHigh: intervals.total[k]!.high,
        })),
      },
      varied: { rows: perturbationRows(specification, settings.vary ?? usuallyVaried) },
      failures: failureTable(failures, context),
    },
    `Of the mean rank shift; ${rows} rows, ${runs} runs, seed ${seed}. first: share of its variance by the input alone; ` +
      "total: with its interactions; low and high: bootstrap intervals of 90%.",
    ...(failedRows.length > 0
      ? [`${failedRows.length} rows of ${rows} do not count: a run of each failed.`]
      : []),
    failureNote(failures.length, runs),
  );
}

function nameOf(input: UncertainInput): string {
  if (input.change === "weight") return `weight of ${input.node}`;
  if (input.change === "weights") return `weights of ${input.nodes.length} nodes`;
  return input.change === "dirichlet" ? `weights of ${input.nodes.join(", ")}` : input.change;
}

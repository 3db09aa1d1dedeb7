import {
  drawDesign,
  notToldApart,
  type Perturbations,
  type Uncertainty,
  uncertainty as uncertaintyUnder,
} from "../../engine";
import { uncertaintyOnWorkers } from "../robustness-runs";
import { workOf } from "../robustness-work";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { perturbationRows, usuallyVaried } from "./perturbations";
import { failureNote, failureTable, isNotMade, type LongRuns, specificationOf } from "./robustness";

/** How far the ranks vary with choices that nobody can defend alone, and which units they do not tell apart. */
export function uncertainty(context: AnalysisContext): AnalysisOutcome {
  const specification = specificationOf(context);
  return isNotMade(specification)
    ? specification
    : told(context, specification, runHere(context, specification));
}

/** The same, on workers where it is long. */
export async function longUncertainty(context: AnalysisContext, long: LongRuns): Promise<AnalysisOutcome> {
  const perturbations = specificationOf(context);
  if (isNotMade(perturbations)) return perturbations;
  const { results, root, settings } = context;
  const { model } = results;
  const workers = long.workersFor(workOf(model, perturbations, settings.replicates));
  const runs = { model, root, perturbations, seed: settings.seed };
  return told(
    context,
    perturbations,
    workers
      ? (await uncertaintyOnWorkers(runs, settings, { ...long, workers })).uncertainty
      : runHere(context, perturbations),
  );
}

function runHere({ results, root, settings }: AnalysisContext, specification: Perturbations): Uncertainty {
  const { replicates, seed, top } = settings;
  const design = drawDesign(results.model, specification, { replicates, seed });
  return uncertaintyUnder(results.model, design, { root, top });
}

function told(
  context: AnalysisContext,
  specification: Perturbations,
  { units, ranks, failures }: Uncertainty,
): AnalysisOutcome {
  const { results, settings } = context;
  const { model } = results;
  const { replicates, seed, top } = settings;
  const apart = notToldApart(
    ranks,
    Float64Array.from(units, ({ nominal }) => nominal),
  );
  const order = [...units.keys()].sort((a, b) => place(units[a]!.nominal) - place(units[b]!.nominal));
  return found(
    {
      units: {
        rows: order.map((i) => {
          const { code, ...summary } = units[i]!;
          return { unit: code, name: model.units[i]!.name, ...summary, notToldApart: apart[i]!.length };
        }),
      },
      varied: { rows: perturbationRows(specification, settings.vary ?? usuallyVaried) },
      failures: failureTable(failures, context),
    },
    `${replicates} replicates, seed ${seed}. top share: of the replicates in which the rank is ${top} or better.`,
    "not told apart: how many units change places with it in more than 5% of the replicates.",
    failureNote(failures.length, replicates),
  );
}

/** Units without a rank come last. */
const place = (rank: number): number => (Number.isNaN(rank) ? Infinity : rank);

import {
  drawDesign,
  indistinguishable,
  type Perturbations,
  type Uncertainty,
  rankUncertainty as uncertaintyUnder,
} from "../../engine";
import { at } from "../../engine/internal";
import { uncertaintyOnWorkers } from "../robustness-runs";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { analysisByRuns } from "./analysis-by-runs";
import { perturbationRows, usuallyVaried } from "./perturbations";
import { failureNote, failureTable } from "./robustness";

/** How far ranks vary when uncertain choices vary, and which units cannot be distinguished. */
export const uncertainty = analysisByRuns({
  count: ({ settings }) => settings.replicates,
  here: ({ results: { model }, root, settings: { replicates, seed, top } }, perturbations) =>
    uncertaintyUnder(model, drawDesign(model, perturbations, { replicates, seed }), { root, top }),
  onWorkers: async ({ settings }, runs, long) =>
    (await uncertaintyOnWorkers(runs, settings, long)).uncertainty,
  outcomeOf,
});

function outcomeOf(
  context: AnalysisContext,
  specification: Perturbations,
  { units, ranks, failures }: Uncertainty,
): AnalysisOutcome {
  const { results, settings } = context;
  const { model } = results;
  const { replicates, seed, top } = settings;
  const apart = indistinguishable(
    ranks,
    Float64Array.from(units, ({ nominal }) => nominal),
  );
  const ordered = [...units.entries()].sort(([, a], [, b]) => place(a.nominal) - place(b.nominal));
  return found(
    {
      units: {
        rows: ordered.map(([i, { code, ...summary }]) => {
          const { name } = at(model.units, i);
          return { unit: code, name, ...summary, indistinguishable: at(apart, i).length };
        }),
      },
      varied: { rows: perturbationRows(specification, settings.vary ?? usuallyVaried) },
      failures: failureTable(failures, context),
    },
    `${replicates} replicates, seed ${seed}. top share: of the replicates in which the rank is ${top} or better.`,
    "indistinguishable: number of units that change places with it in more than 5% of the replicates.",
    failureNote(failures.length, replicates),
  );
}

/** Units without a rank come last. */
const place = (rank: number): number => (Number.isNaN(rank) ? Infinity : rank);

import { drawDesign, notToldApart, uncertainty as uncertaintyUnder } from "../../engine";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { perturbationRows, usuallyVaried } from "./perturbations";
import { failureNote, failureTable, isNotMade, specificationOf } from "./robustness";

/** How far the ranks vary with choices that nobody can defend alone, and which units they do not tell apart. */
export function uncertainty(context: AnalysisContext): AnalysisOutcome {
  const { results, root, settings } = context;
  const { model } = results;
  const specification = specificationOf(context);
  if (isNotMade(specification)) return specification;
  const { replicates, seed, top } = settings;
  const design = drawDesign(model, specification, { replicates, seed });
  const { units, ranks, failures } = uncertaintyUnder(model, design, { root, top });
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

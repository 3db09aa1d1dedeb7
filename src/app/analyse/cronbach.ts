import { cronbach as alphaOf, limitOf, reliability, unitWeightsOf } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { itemSets } from "./item-sets";
import { limitWords } from "./limits";
import { weightedNote } from "./weighted-note";

/** Cronbach's alpha of the children of every aggregate and of all indicators, and the alpha without each element. */
export function cronbach(context: AnalysisContext): AnalysisOutcome {
  const { model } = context.results;
  const weights = unitWeightsOf(model);
  const sets = itemSets(context).map((set) => ({ ...set, known: reliability(set.items, weights) }));
  return found(
    {
      aggregates: {
        rows: sets.map(({ node, of, items, known }) => {
          const alpha = alphaOf(items, weights);
          const flag = alpha < limitOf(model, "alpha") ? "low" : "";
          return { node, of, items: known.items, alpha, standardisedAlpha: known.alpha, flag };
        }),
      },
      elements: {
        rows: sets.flatMap(({ node, of, elements, known }) =>
          known.byItem.map((item, k) => ({ node, of, element: at(elements, k), ...item })),
        ),
      },
    },
    "alpha: of the unchanged values; standardised alpha, alpha without each item and item-total correlations: of standardised values. " +
      `low: below ${limitWords(model, "alpha")}.`,
    ...weightedNote(context.results.model),
  );
}
